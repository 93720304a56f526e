# Expected values of crossedJoins and associationOf by implementations that share no code with them: spdep's
# joincount.multi over the four combinations of two answers, R's fisher.test and cor, and every order of a small map.
#   apt-get install r-base-core r-cran-spdep r-cran-jsonlite
#   Rscript tests/unit/statistics/reference/crossed.R && npx prettier --write tests/unit/statistics/reference
# from the root of the repository. Reads expected.json (regions, neighbours, values); writes crossed.json beside itself.
suppressPackageStartupMessages({
  library(spdep)
  library(jsonlite)
})
folder <- "tests/unit/statistics/reference/"
given <- fromJSON(paste0(folder, "expected.json"), simplifyVector = FALSE)
ids <- sapply(given$regions, function(r) r$id)
nb_of <- function(ids, neighbours) {
  nb <- lapply(neighbours, function(n) if (length(n) == 0) 0L else sort(match(unlist(n), ids)))
  class(nb) <- "nb"
  attr(nb, "region.id") <- ids
  make.sym.nb(nb)
}

# J counts ordered pairs: twice a border between two that are of both, once any other border that has a pair.
crossed <- function(nb, x, z) {
  kind <- factor(paste0(ifelse(x, "x", "-"), ifelse(z, "z", "-")), levels = c("--", "-z", "x-", "xz"))
  m <- joincount.multi(kind, nb2listw(nb, style = "B"))
  joins <- function(a, b) {
    row <- intersect(c(paste0(a, ":", b), paste0(b, ":", a)), rownames(m))
    if (length(row) == 0) 0 else m[row[1], 1]
  }
  2 * joins("xz", "xz") + joins("xz", "x-") + joins("xz", "-z") + joins("x-", "-z")
}
table_of <- function(x, z) {
  counts <- c(both = sum(x & z), firstOnly = sum(x & !z), secondOnly = sum(!x & z), neither = sum(!x & !z))
  m <- matrix(counts, 2)
  list(
    table = as.list(counts), phi = cor(as.numeric(x), as.numeric(z)),
    oddsRatio = (m[1, 1] * m[2, 2]) / (m[1, 2] * m[2, 1]), p = fisher.test(m)$p.value
  )
}

nb <- nb_of(ids, lapply(given$regions, function(r) r$neighbours))
linked <- card(nb) > 0
few <- unlist(given$inequality$objects$values) == 0
small_people <- with(list(p = unlist(given$inequality$population$values)), p < median(p))
country <- function(x, z) {
  sub <- subset(nb, linked)
  list(ids = ids[linked], first = x[linked], second = z[linked], observed = crossed(sub, x[linked], z[linked]))
}

orders <- function(v) if (length(v) == 1) list(v) else
  do.call(c, lapply(seq_along(v), function(i) lapply(orders(v[-i]), function(rest) c(v[i], rest))))
map <- given$smallMap
letters7 <- unlist(map$ids)
small_nb <- nb_of(letters7, map$neighbours)
small_x <- unlist(map$values) > 6
small_z <- c(TRUE, FALSE, TRUE, TRUE, FALSE, FALSE, TRUE)
binary <- nb2mat(small_nb, style = "B")
every <- sapply(orders(as.numeric(small_z)), function(z) sum(small_x * (binary %*% z)))
observed <- crossed(small_nb, small_x, small_z)

tables <- list(c(3, 1, 1, 3), c(10, 2, 3, 15), c(0, 5, 4, 9), c(43, 0, 0, 42), c(1, 12, 9, 1), c(20, 20, 5, 5))
result <- list(
  madeBy = list(
    script = paste0(folder, "crossed.R"), R = R.version.string, spdep = as.character(packageVersion("spdep"))
  ),
  country = country(few, small_people),
  same = country(few, few),
  smallMap = list(
    first = small_x, second = small_z, observed = observed, mean = mean(every),
    standardDeviation = sqrt(mean((every - mean(every))^2)),
    greater = mean(every >= observed - 1e-12), less = mean(every <= observed + 1e-12)
  ),
  tables = lapply(tables, function(t) {
    table_of(rep(c(TRUE, TRUE, FALSE, FALSE), t), rep(c(TRUE, FALSE, TRUE, FALSE), t))
  })
)
finite <- function(one) { if (!is.finite(one$oddsRatio) || one$oddsRatio == 0) one["oddsRatio"] <- list(NULL); one }
result$tables <- lapply(result$tables, finite)
write(toJSON(result, auto_unbox = TRUE, digits = I(17), null = "null"), paste0(folder, "crossed.json"))

# Expected values of src/domain/statistics by implementations that share no code with it: spdep (Moran, Geary,
# LISA, join counts), laeken (Gini), and formulas of the literature written here another way than there.
#   apt-get install r-base-core r-cran-spdep r-cran-laeken r-cran-jsonlite
#   Rscript tests/unit/statistics/reference/expected.R && npx prettier --write tests/unit/statistics/reference
# from the root of the repository.
# Writes expected.json beside itself, with the inputs, so that newer data leave these expectations as they are.
suppressPackageStartupMessages({
  library(spdep)
  library(laeken)
  library(jsonlite)
})

geography <- fromJSON("public/data/geography.json", simplifyVector = FALSE)
dataset <- fromJSON("public/data/open-sources/dataset.json", simplifyVector = FALSE)
ids <- sapply(geography$regions, function(r) r$id)
districts <- sapply(geography$regions, function(r) r$districtId)
anchors <- t(sapply(geography$regions, function(r) unlist(r$anchor)))
neighbours <- lapply(geography$regions, function(r) unlist(r$neighbours))

newest <- function(id, as_of) {
  series <- Filter(function(s) s$id == id, geography$statistics)[[1]]
  vintage <- Filter(function(v) v$asOf == as_of, series$vintages)[[1]]
  unlist(vintage$values)[ids]
}
population <- newest("population", "2022-01-01")
area <- newest("area", "2022-01-01")
grp <- newest("grp", "2021")
objects <- as.integer(table(factor(sapply(dataset$objects, function(o) o$regionId), levels = ids)))
grp_per_head <- grp / population
density <- population / area

# --- Inequality ---------------------------------------------------------------------------------------------
theil <- function(x, w) { # as log n minus entropy, generalised to weights
  s <- w * x / sum(w * x)
  sum(ifelse(s == 0, 0, s * log(s))) - sum(ifelse(s == 0, 0, s * log(w / sum(w))))
}
theil_groups <- function(x, w, g) {
  lapply(unique(g), function(k) {
    own <- g == k
    share <- sum((w * x)[own]) / sum(w * x)
    mean_ratio <- weighted.mean(x[own], w[own]) / weighted.mean(x, w)
    list(
      group = k,
      ownT = if (share == 0) NULL else theil(x[own], w[own]),
      between = if (share == 0) 0 else share * log(mean_ratio),
      within = if (share == 0) 0 else share * theil(x[own], w[own])
    )
  })
}
lorenz <- function(x, w) {
  o <- order(x)
  list(base = cumsum(w[o]) / sum(w), value = cumsum((w * x)[o]) / sum(w * x))
}
inequality <- function(x, w = NULL, g = districts) {
  weights <- if (is.null(w)) rep(1, length(x)) else w
  groups <- theil_groups(x, weights, g)
  c(
    list(
      values = unname(x),
      gini = laeken::gini(unname(x), unname(weights))$value / 100,
      theil = theil(x, weights),
      between = sum(sapply(groups, function(k) k$between)),
      within = sum(sapply(groups, function(k) k$within)),
      groups = groups,
      lorenz = lorenz(unname(x), unname(weights))
    ),
    if (is.null(w)) list(
      hhi = sum((x / sum(x))^2),
      cr5 = sum(sort(x, decreasing = TRUE)[1:5]) / sum(x),
      top5 = names(sort(setNames(x, ids), decreasing = TRUE))[1:5]
    ) else list(weights = unname(w))
  )
}

# --- Space --------------------------------------------------------------------------------------------------
nb <- lapply(neighbours, function(n) if (length(n) == 0) 0L else sort(match(n, ids)))
class(nb) <- "nb"
attr(nb, "region.id") <- ids
nb <- make.sym.nb(nb)
wrapped <- cbind(ifelse(anchors[, 1] > 180, anchors[, 1] - 360, anchors[, 1]), anchors[, 2])
attached <- nb
attachments <- list()
for (i in which(card(nb) == 0)) {
  d <- sp::spDistsN1(wrapped, wrapped[i, ], longlat = TRUE)
  d[i] <- Inf
  j <- which.min(d)
  attached[[i]] <- j
  attached[[j]] <- as.integer(sort(c(attached[[j]], i)))
  attachments <- c(attachments, list(list(island = ids[i], to = ids[j])))
}

among <- function(nb, kept) { # neither the unknown nor those left without neighbours
  sub <- suppressWarnings(subset(nb, kept))
  list(nb = suppressWarnings(subset(sub, card(sub) > 0)), kept = which(kept)[card(sub) > 0])
}
autocorrelation <- function(x, nb, kept = rep(TRUE, length(nb))) {
  a <- among(nb, kept)
  x <- unname(x[a$kept])
  w <- nb2listw(a$nb, style = "W")
  moran <- moran.test(x, w, randomisation = TRUE)$estimate
  geary <- geary.test(x, w, randomisation = TRUE)$estimate
  local <- localmoran(x, w, mlvar = TRUE, conditional = TRUE)
  list(
    ids = attr(a$nb, "region.id"),
    values = x,
    moran = list(observed = moran[[1]], expected = moran[[2]], variance = moran[[3]]),
    geary = list(observed = geary[[1]], expected = geary[[2]], variance = geary[[3]]),
    local = list(
      observed = unname(local[, "Ii"]), expected = unname(local[, "E.Ii"]),
      variance = unname(local[, "Var.Ii"]),
      quadrant = as.character(attr(local, "quadr")$pysal),
      lag = lag.listw(w, x - mean(x)) / sqrt(mean((x - mean(x))^2))
    )
  )
}
joins <- function(yes, nb, kept = rep(TRUE, length(nb))) {
  a <- among(nb, kept)
  f <- factor(ifelse(yes[a$kept], "B", "W"), levels = c("W", "B"))
  m <- joincount.multi(f, nb2listw(a$nb, style = "B"))
  row <- function(r) list(observed = m[r, 1], expected = m[r, 2], variance = m[r, 3])
  list(
    ids = attr(a$nb, "region.id"), yes = unname(yes[a$kept]),
    BB = row("B:B"), BW = row("B:W"), WW = row("W:W")
  )
}

# Every order of a small map: exact p-values of the permutation tests.
orders <- function(v) if (length(v) == 1) list(v) else
  do.call(c, lapply(seq_along(v), function(i) lapply(orders(v[-i]), function(rest) c(v[i], rest))))
small_nb <- lapply(list(c(2, 3), c(1, 3, 4), c(1, 2, 5), c(2, 5, 6), c(3, 4, 7), c(4, 7), c(5, 6)), as.integer)
class(small_nb) <- "nb"
attr(small_nb, "region.id") <- letters[1:7]
small_x <- c(12, 9, 11, 4, 7, 1, 4)
small_w <- nb2listw(small_nb, style = "W")
close_to <- 1e-12
exact_p <- function(statistic, x) {
  observed <- statistic(x)
  all <- sapply(orders(x), statistic)
  list(
    observed = observed, mean = mean(all), standardDeviation = sqrt(mean((all - mean(all))^2)),
    greater = mean(all >= observed - close_to), less = mean(all <= observed + close_to)
  )
}
yes_of <- function(x) as.numeric(x > 6)
small_b <- nb2listw(small_nb, style = "B")
small <- list(
  ids = letters[1:7], values = small_x, neighbours = lapply(small_nb, function(n) letters[n]),
  moran = exact_p(function(x) moran(x, small_w, 7, 7)$I, small_x),
  geary = exact_p(function(x) geary(x, small_w, 7, 6, 7)$C, small_x),
  BB = exact_p(function(x) sum(yes_of(x) * lag.listw(small_b, yes_of(x))) / 2, small_x),
  BW = exact_p(function(x) sum(yes_of(x) * lag.listw(small_b, 1 - yes_of(x))), small_x),
  local = lapply(1:7, function(i) {
    z <- small_x - mean(small_x)
    k <- length(small_nb[[i]])
    observed <- z[i] * mean(z[small_nb[[i]]]) / mean(z^2)
    all <- combn(z[-i], k, function(s) z[i] * mean(s) / mean(z^2))
    list(
      observed = observed, greater = mean(all >= observed - close_to), less = mean(all <= observed + close_to)
    )
  })
)

# Published: the 49 neighbourhoods of Columbus, Ohio (Anselin 1988, Spatial Econometrics, table 12.1), in spdep.
data(oldcol)
columbus <- autocorrelation(COL.OLD$CRIME, COL.nb)
columbus$neighbours <- lapply(COL.nb, function(n) attr(COL.nb, "region.id")[n])
high_crime <- as.logical(cut(COL.OLD$CRIME, c(0, 35, 80), labels = FALSE) == 2)
columbus$joins <- joins(high_crime, COL.nb)

every_fourth_unknown <- seq_along(ids) %% 4 != 0
result <- list(
  madeBy = list(
    script = "tests/unit/statistics/reference/expected.R",
    R = R.version.string,
    spdep = as.character(packageVersion("spdep")),
    laeken = as.character(packageVersion("laeken"))
  ),
  inputs = "public/data: population 2022-01-01, area 2022-01-01, grp 2021, neighbours, objects of open-sources",
  regions = lapply(seq_along(ids), function(i) list(
    id = ids[i], districtId = districts[i], anchor = anchors[i, ],
    neighbours = as.list(neighbours[[i]])
  )),
  attachments = attachments,
  inequality = list(
    population = inequality(population),
    area = inequality(area),
    grp = inequality(grp),
    objects = inequality(objects),
    grpPerHead = inequality(grp_per_head, population),
    objectsPerHead = inequality(objects / population, population),
    density = inequality(density, area)
  ),
  autocorrelation = list(
    grpPerHead = autocorrelation(grp_per_head, nb),
    population = autocorrelation(population, nb),
    density = autocorrelation(density, nb),
    objects = autocorrelation(objects, nb),
    grpPerHeadAttached = autocorrelation(grp_per_head, attached),
    grpPerHeadWithUnknowns = autocorrelation(grp_per_head, nb, every_fourth_unknown)
  ),
  joins = list(
    objects = joins(objects > 0, nb),
    populous = joins(population > median(population), nb),
    withUnknowns = joins(population > median(population), nb, every_fourth_unknown)
  ),
  fdr = local({
    p <- c(0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205)
    list(p = p, adjusted = p.adjust(p, "BH"))
  }),
  smallMap = small,
  columbus = columbus
)
write(
  toJSON(result, auto_unbox = TRUE, digits = I(17), null = "null"),
  "tests/unit/statistics/reference/expected.json"
)
print(unlist(columbus[c("moran", "geary")]))
print(unlist(columbus$joins[c("BB", "BW", "WW")]))
print(sapply(result$inequality, function(e) c(e$gini, e$theil, e$between + e$within - e$theil)))

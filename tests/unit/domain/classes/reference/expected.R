# Expected classes of src/domain/analysis/classify.ts by classInt, which shares no code with it.
#   apt-get install r-base-core r-cran-classint r-cran-jsonlite
#   Rscript tests/unit/domain/classes/reference/expected.R && npx prettier --write tests/unit/domain/classes/reference
# from the root of the repository. Writes expected.json beside itself, with the inputs.
suppressPackageStartupMessages({
  library(classInt)
  library(jsonlite)
})

data(jenks71, package = "spData") # Jenks & Caspall (1971), the 102 counties of their figures
dataset <- fromJSON("public/data/open-sources/dataset.json", simplifyVector = FALSE)
counts <- as.integer(table(sapply(dataset$objects, function(o) o$regionId)))
set.seed(1971)
examples <- list(
  jenksCaspall = jenks71$jenks71,
  objects = counts,
  skewed = round(rlnorm(85, 2, 1.2), 3),
  belowZero = round(rnorm(85, 0, 10), 2)
)

inner <- function(breaks) {
  unique_breaks <- unique(breaks)
  unique_breaks[-c(1, length(unique_breaks))]
}
breaks_of <- function(x, style, n) inner(classIntervals(x, n, style = style, warnSmallN = FALSE)$brks)
# The exact optimum of Jenks' criterion, by the greatest value of each class but the last.
natural <- function(x, n) {
  breaks <- classIntervals(x, n, style = "fisher", warnSmallN = FALSE)$brks
  class <- cut(x, unique(breaks), include.lowest = TRUE, right = FALSE)
  head(sort(tapply(x, droplevels(class), max)), -1)
}
within <- function(x, breaks) { # sum of squared deviations from the class means
  class <- findInterval(x, sort(breaks), left.open = TRUE)
  sum(tapply(x, class, function(v) sum((v - mean(v))^2)))
}

result <- lapply(examples, function(x) {
  list(
    values = x,
    mean = mean(x),
    headtail = I(breaks_of(x, "headtails", 9)),
    methods = lapply(c(2, 3, 5, 7), function(n) {
      list(
        count = n,
        quantile = I(unique(head(classIntervals(x, n, style = "quantile", warnSmallN = FALSE)$brks[-1], -1))),
        equal = I(breaks_of(x, "equal", n)),
        jenksDeviation = within(x, natural(x, n))
      )
    })
  )
})
write(
  toJSON(result, auto_unbox = TRUE, digits = 12, null = "null"),
  "tests/unit/domain/classes/reference/expected.json"
)

# Shares of the country, rates and location quotients by formulas written another way than in src/domain: the quotient
# as the density of a region by the density of the country.
#   Rscript tests/unit/statistics/reference/measures.R && npx prettier --write tests/unit/statistics/reference
# from the root of the repository. Writes measures.json beside itself, with the inputs.
suppressPackageStartupMessages(library(jsonlite))

geography <- fromJSON("public/data/geography.json", simplifyVector = FALSE)
dataset <- fromJSON("public/data/scenario-2020/dataset.json", simplifyVector = FALSE)
ids <- sapply(geography$regions, function(r) r$id)
series <- function(id, as_of) {
  found <- Filter(function(s) s$id == id, geography$statistics)[[1]]
  vintage <- Filter(function(v) v$asOf == as_of, found$vintages)[[1]]
  unlist(vintage$values)[ids] * found$unitFactor
}
count <- function(keeps) {
  of <- sapply(Filter(keeps, dataset$objects), function(o) o$regionId)
  as.integer(table(factor(of, levels = ids)))
}
population <- series("population", "2021-01-01")
area <- series("area", "2022-01-01")
grp <- series("grp", "2020")

measures <- function(x) {
  list(
    count = x,
    `per-million` = x / (population / 1e6),
    `per-1000-km2` = x / (area / 1e3),
    `per-100-bn-grp` = x / (grp / 1e11),
    share = 100 * prop.table(x),
    quotient = (x / grp) / (sum(x) / sum(grp))
  )
}
write_json(
  list(
    ids = ids,
    objects = measures(count(function(o) TRUE)),
    compliant = measures(count(function(o) o$isCompliant))
  ),
  "tests/unit/statistics/reference/measures.json",
  digits = NA, auto_unbox = TRUE, pretty = TRUE
)

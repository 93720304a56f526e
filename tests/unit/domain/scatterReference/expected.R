# Expected values of src/domain/scatter.ts by R's own lm, cor and cor.test, which share no code with it.
#   Rscript tests/unit/domain/scatterReference/expected.R
# from the root of the repository. Writes expected.json beside itself, with the inputs.
x <- c(0.5, 1.2, 1.2, 2.9, 4.4, 5.1, 7.7, 12.5, 18.3, 40.2)
y <- c(3, 1, 4, 4, 9, 6, 14, 11, 30, 22)
fit <- function(x, y) {
  model <- lm(y ~ x)
  pearson <- cor.test(x, y)
  spearman <- cor(x, y, method = "spearman")
  sprintf(
    '{ "intercept": %.12f, "slope": %.12f, "r": %.12f, "p": %.12f, "spearman": %.12f }',
    coef(model)[[1]], coef(model)[[2]], pearson$estimate, pearson$p.value, spearman
  )
}
values <- function(v) paste0("[", paste(format(v, trim = TRUE), collapse = ", "), "]")
json <- c(
  "{",
  sprintf('  "madeBy": { "script": "tests/unit/domain/scatterReference/expected.R", "R": "%s" },', R.version.string),
  sprintf('  "x": %s,', values(x)),
  sprintf('  "y": %s,', values(y)),
  sprintf('  "linear": %s,', fit(x, y)),
  sprintf('  "logX": %s,', fit(log10(x), y)),
  sprintf('  "logBoth": %s,', fit(log10(x), log10(y))),
  sprintf('  "short": %s', fit(x[1:4], y[1:4])),
  "}"
)
writeLines(json, "tests/unit/domain/scatterReference/expected.json")

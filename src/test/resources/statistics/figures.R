# The figures by R: Rscript figures.R FOLDER writes, for each FOLDER/NAME.csv, FOLDER/NAME.r.txt with lines
# "source figure item value"; item is 0 for the quiz and, for abilities, the score.
suppressMessages({
  library(psych)
  library(eRm)
  library(psychotools)
  library(psychometric)
})
folder <- commandArgs(TRUE)[1]

# Elementary symmetric functions of orders 0 to k of these numbers, by adding one after the other.
gammas <- function(numbers) {
  g <- c(1, rep(0, length(numbers)))
  for (e in numbers) g <- g + e * c(0, g[-length(g)])
  g
}

# The conditional log-likelihood of difficulties, with its slope and information, written out from its definition.
conditional <- function(y, b) {
  k <- ncol(y)
  scores <- rowSums(y)
  y <- y[scores > 0 & scores < k, ]
  counts <- tabulate(rowSums(y), k - 1)
  e <- exp(-b)
  g <- gammas(e)
  at <- 2:k
  one <- sapply(1:k, function(j) e[j] * gammas(e[-j])[at - 1] / g[at])
  expected <- colSums(counts * one)
  information <- -t(one) %*% (counts * one)
  for (i in 1:k) for (j in i:k) {
    both <- if (i == j) one[, i] else e[i] * e[j] * c(0, gammas(e[-c(i, j)]))[at - 1] / g[at]
    information[i, j] <- information[i, j] + sum(counts * both)
    information[j, i] <- information[i, j]
  }
  list(
    value = -sum(colSums(y) * b) - sum(counts * log(g[at])),
    slope = expected - colSums(y),
    information = information
  )
}

for (file in list.files(folder, "^[a-z0-9]+\\.csv$", full.names = TRUE)) {
  x <- as.matrix(read.csv(file)[, -1])
  k <- ncol(x)
  n <- nrow(x)
  total <- rowSums(x)
  lines <- character()
  say <- function(source, figure, item, value) {
    lines <<- c(lines, sprintf("%s %s %d %.15g", source, figure, item, value))
  }
  varies <- apply(x, 2, sd) > 0
  isDichotomous <- all(x %in% c(0, 1))

  # psych leaves out items that do not vary, so it is asked only where all do.
  if (all(varies)) {
    a <- suppressWarnings(psych::alpha(as.data.frame(x), check.keys = FALSE, warnings = FALSE))
    say("psych", "alpha", 0, a$total$raw_alpha)
    for (i in 1:k) {
      say("psych", "facility", i, a$item.stats$mean[i])
      say("psych", "sd", i, a$item.stats$sd[i])
      say("psych", "pointBiserial", i, a$item.stats$raw.r[i])
      say("psych", "itemRest", i, a$item.stats$r.drop[i])
      say("psych", "alphaIfDeleted", i, a$alpha.drop$raw_alpha[i])
    }
    alpha <- a$total$raw_alpha
  } else {
    alpha <- k / (k - 1) * (1 - sum(apply(x, 2, var)) / var(total))
    say("base", "alpha", 0, alpha)
    for (i in 1:k) {
      y <- x[, -i]
      say("base", "facility", i, mean(x[, i]))
      say("base", "sd", i, sd(x[, i]))
      if (varies[i]) {
        say("base", "pointBiserial", i, cor(x[, i], total))
        say("base", "itemRest", i, cor(x[, i], rowSums(y)))
      }
      say("base", "alphaIfDeleted", i, (k - 1) / (k - 2) * (1 - sum(apply(y, 2, var)) / var(rowSums(y))))
    }
  }

  moodles <- psych::describe(total, type = 2)
  usual <- psych::describe(total)
  say("psych", "mean", 0, usual$mean)
  say("psych", "median", 0, usual$median)
  say("psych", "quizSd", 0, usual$sd)
  say("psych", "skewness", 0, moodles$skew)
  say("psych", "kurtosis", 0, moodles$kurtosis)
  say("psych", "skewnessAsPsych", 0, usual$skew)
  say("psych", "kurtosisAsPsych", 0, usual$kurtosis)
  say("psychometric", "sem", 0, SE.Meas(sd(total), alpha))

  # psychometric splits learners with equal totals as they happen to stand; so does nobody where none are equal.
  if (!any(duplicated(round(total, 9)))) {
    for (i in 1:k) say("psychometric", "d", i, discrim(x)[i])
  }

  if (isDichotomous) {
    y <- x[, varies]
    places <- which(varies)
    # psychotools stops within about seven digits of the maximum, eRm within four to six. Newton's steps from there go
    # on to where nothing changes; the likelihood must not fall.
    fit <- raschmodel(y, reltol = 1e-16, gradtol = 1e-14, maxit = 1000)
    parameters <- itempar(fit, ref = seq_along(places))
    difficulties <- as.numeric(parameters)
    errors <- sqrt(diag(vcov(parameters)))
    rm <- RM(y, sum0 = TRUE)
    exact <- difficulties - mean(difficulties)
    for (step in 1:4) {
      here <- conditional(y, exact)
      exact <- exact + as.vector(MASS::ginv(here$information) %*% here$slope)
    }
    here <- conditional(y, exact)
    stopifnot(max(abs(here$slope)) < 1e-9, here$value > rm$loglik - 1e-8)
    exactErrors <- sqrt(diag(MASS::ginv(here$information)))
    for (i in seq_along(places)) {
      say("newton", "raschDifficulty", places[i], exact[i])
      say("newton", "raschSe", places[i], exactErrors[i])
      say("psychotools", "raschDifficulty", places[i], difficulties[i])
      say("psychotools", "raschSe", places[i], errors[i])
      say("eRm", "raschDifficulty", places[i], -rm$betapar[i])
      say("eRm", "raschSe", places[i], rm$se.beta[i])
    }

    # Abilities of every score: where the likelihood, and where it times the root of the information, is greatest.
    p <- function(theta) plogis(theta - exact)
    likelihood <- function(theta, score) score * theta - sum(log1p(exp(theta - exact)))
    information <- function(theta) sum(p(theta) * (1 - p(theta)))
    for (score in 0:length(places)) {
      warm <- optimize(
        function(t) likelihood(t, score) + log(information(t)) / 2, c(-12, 12),
        maximum = TRUE, tol = 1e-12
      )$maximum
      say("base", "ability", score, warm)
      say("base", "abilitySe", score, 1 / sqrt(information(warm)))
      if (score > 0 && score < length(places)) {
        likeliest <- uniroot(function(t) score - sum(p(t)), c(-30, 30), tol = 1e-14)$root
        say("base", "likeliest", score, likeliest)
        say("base", "likeliestSe", score, 1 / sqrt(information(likeliest)))
      }
    }
    persons <- person.parameter(rm)
    scores <- rowSums(y)
    inside <- scores > 0 & scores < length(places)
    thetas <- persons$thetapar$NAgroup1
    ses <- persons$se.theta$NAgroup1
    for (score in sort(unique(scores[inside]))) {
      at <- which(scores[inside] == score)[1]
      say("eRm", "likeliest", score, thetas[at])
      say("eRm", "likeliestSe", score, ses[at])
    }
  }
  writeLines(lines, sub("\\.csv$", ".r.txt", file))
}

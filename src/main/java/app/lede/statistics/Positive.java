package app.lede.statistics;

import org.jspecify.annotations.Nullable;

/** Symmetric, positive definite matrices. */
final class Positive {
    private Positive() {}

    /** The inverse by Cholesky's decomposition (Golub and Van Loan, Matrix Computations, 4.2); null if not definite. */
    static double @Nullable [][] inverse(double[][] matrix) {
        int n = matrix.length;
        var lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double left = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    left -= lower[i][k] * lower[j][k];
                }
                if (i == j && !(left > 0)) {
                    return null;
                }
                lower[i][j] = i == j ? Math.sqrt(left) : left / lower[j][j];
            }
        }
        var inverse = new double[n][n];
        for (int column = 0; column < n; column++) {
            var x = new double[n];
            for (int i = 0; i < n; i++) {
                double left = i == column ? 1 : 0;
                for (int k = 0; k < i; k++) {
                    left -= lower[i][k] * x[k];
                }
                x[i] = left / lower[i][i];
            }
            for (int i = n - 1; i >= 0; i--) {
                double left = x[i];
                for (int k = i + 1; k < n; k++) {
                    left -= lower[k][i] * x[k];
                }
                x[i] = left / lower[i][i];
            }
            for (int i = 0; i < n; i++) {
                inverse[i][column] = x[i];
            }
        }
        return inverse;
    }
}

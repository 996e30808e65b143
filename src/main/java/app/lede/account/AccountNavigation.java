package app.lede.account;

/** Where the screens of accounts are: paths without a leading slash. */
public final class AccountNavigation {
    public static final String SIGN_IN = "sign-in";
    public static final String SET_UP = "set-up";
    public static final String INVITATION = "invitation";
    public static final String ACCOUNT = "account";
    public static final String PEOPLE = "people";
    public static final String LOG = "log";
    public static final String RETENTION = "retention";
    public static final String WHO_SAW = "who-saw";

    private AccountNavigation() {}

    public static String signIn() {
        return SIGN_IN;
    }

    public static String account() {
        return ACCOUNT;
    }

    public static String people() {
        return PEOPLE;
    }

    public static String setUp(String secret) {
        return SET_UP + "/" + secret;
    }

    public static String invitation(String secret) {
        return INVITATION + "/" + secret;
    }
}

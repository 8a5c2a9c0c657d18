package vn.eoffice.kpi.platform.rest.internal.problem;

import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Text;

/** The two languages of the house; Vietnamese unless English is asked for first. */
enum Language {
    VI,
    EN;

    static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VI;
        }
        try {
            for (var range : LanguageRange.parse(acceptLanguage)) {
                if (range.getWeight() > 0 && range.getRange().startsWith("vi")) {
                    return VI;
                }
                if (range.getWeight() > 0 && range.getRange().startsWith("en")) {
                    return EN;
                }
            }
        } catch (IllegalArgumentException e) {
            return VI;
        }
        return VI;
    }

    String of(Text text) {
        return switch (this) {
            case VI -> text.vi();
            case EN -> text.en();
        };
    }

    String tag() {
        return switch (this) {
            case VI -> "vi";
            case EN -> "en";
        };
    }
}

package vn.eoffice.kpi.platform.rest.internal.idempotency;

import java.lang.reflect.Method;
import java.util.List;
import javax.validation.ConstraintViolationException;
import javax.validation.Validation;
import javax.validation.executable.ExecutableValidator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks the constraints on a resource method's arguments. */
public final class Constraints {

    private final ExecutableValidator validator;

    /** Finds the validator by class and without an expression language: neither services nor EL are there under OSGi. */
    public Constraints() {
        validator = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator()
                .forExecutables();
    }

    void check(Object resource, Method method, Object[] arguments) {
        var violations = validator.validateParameters(resource, method, arguments);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }
}

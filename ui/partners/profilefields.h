#pragma once

#include "partners/wizardstate.h"

namespace packledger::partners {

/// What a field is and where it stands in a profile: its id is the path, "address.street", "route.host".
struct FieldSpec
{
    enum class Type {
        Text,
        Gln,
        Sgln,
        Name,
        Date,
        Number,
        Numbers, ///< a list of them, by commas
        Flag,
        Choice,
        Several,
        List, ///< of texts, by commas
        Pairs, ///< "name: value; name: value"
        Secret,
        SecretFile,
        CertificateFile,
    };

    QString id;
    Type type = Type::Text;
    QString label;
    QString help {};
    Choices choices {}; ///< the first one is meant where nothing is said
    bool isNeeded = false;
    bool isRare = false; ///< left out unless all are shown
};

[[nodiscard]] std::vector<FieldSpec> whoFields();
[[nodiscard]] std::vector<FieldSpec> licenceFields(int number);
[[nodiscard]] std::vector<FieldSpec> documentFields();
/// The kind of way, and the options that this kind has (docs/routes.md).
[[nodiscard]] std::vector<FieldSpec> routeFields(const QString &kind, const QString &binding, const QString &receipt);

} // namespace packledger::partners

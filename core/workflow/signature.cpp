#include "workflow/signature.h"

#include "access/accesserrors.h"
#include "ledger/actbody.h"
#include "workflow/batcherrors.h"

namespace packledger::workflow {

const char *nameOf(Meaning meaning)
{
    static constexpr const char *names[] = { "performed", "reviewed", "approved" };
    return names[int(meaning)];
}

QJsonObject toJson(const Signature &signature)
{
    return { { QStringLiteral("meaning"), QLatin1StringView(nameOf(signature.meaning)) },
        { QStringLiteral("login"), QString::fromUtf8(signature.login) }, { QStringLiteral("name"), signature.name },
        { QStringLiteral("pin_entered"), signature.pinEntered },
        { QStringLiteral("at"), QString::fromLatin1(signature.at.toIso()) },
        { QStringLiteral("at_ms"), signature.at.ms }, { QStringLiteral("offset_min"), signature.at.offsetMinutes },
        { QStringLiteral("sha256"), QString::fromLatin1(signature.sha256) } };
}

Signature signatureFrom(const QJsonObject &body)
{
    Signature signature;
    const QByteArray name = ledger::textOf(body, "meaning");
    for (const Meaning meaning : { Meaning::Performed, Meaning::Reviewed, Meaning::Approved }) {
        if (name == nameOf(meaning))
            signature.meaning = meaning;
    }
    signature.login = ledger::textOf(body, "login");
    signature.name = QString::fromUtf8(ledger::textOf(body, "name"));
    signature.pinEntered = body.value(QLatin1StringView("pin_entered")).toBool();
    signature.at = Instant { ledger::numberOf(body, "at_ms"), int(ledger::numberOf(body, "offset_min")) };
    signature.sha256 = ledger::textOf(body, "sha256");
    return signature;
}

Result<Signature> sign(ledger::WriteTransaction &transaction, const access::Signatory &signatory, Meaning meaning,
    const QByteArray &sha256)
{
    using access::Permission;
    if (!signatory.person.may(Permission::SignBatches))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::SignBatches)));
    if (!signatory.pinEntered && !transaction.users().all().empty())
        return fail(codes::batchPinMissing, QString::fromUtf8(signatory.person.login()));
    const QString name
        = signatory.person.name().isEmpty() ? QString::fromUtf8(signatory.person.login()) : signatory.person.name();
    return Signature { meaning, signatory.person.login(), name, signatory.pinEntered, transaction.now(), sha256 };
}

Result<void> checkDifferent(const access::Signatory &one, const access::Signatory &other)
{
    const QString first = QString::fromUtf8(one.person.login()).trimmed();
    const QString second = QString::fromUtf8(other.person.login()).trimmed();
    if (first.compare(second, Qt::CaseInsensitive) == 0)
        return fail(codes::batchSamePerson, first);
    return {};
}

} // namespace packledger::workflow

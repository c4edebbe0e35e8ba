#include "trials/golive.h"

#include "access/accesserrors.h"
#include "sync/partners.h"
#include "trials/trialerrors.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace packledger::trials {

using access::Permission;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Trial)
};

Result<sync::PartnerProfile> managed(
    ledger::WriteTransaction &transaction, const access::Session &person, const QByteArray &partner)
{
    if (!person.may(Permission::ManagePartners))
        return fail(packledger::codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::ManagePartners)));
    return sync::partnerNamed(transaction, partner);
}

Result<void> set(ledger::WriteTransaction &transaction, const access::Session &person, sync::PartnerProfile profile,
    bool isLive, QJsonObject why)
{
    why.insert(QStringLiteral("name"), QString::fromUtf8(profile.name));
    why.insert(QStringLiteral("live"), isLive);
    profile.isLive = isLive;
    transaction.appendAct("partner.live", why);
    return sync::setPartner(transaction, person, profile);
}

} // namespace

QStringList missingFor(const TrialState &trial)
{
    if (trial.isPassed())
        return {};
    if (trial.documents.empty())
        return { Text::tr("no test documents were sent") };
    QStringList missing;
    if (trial.isStale)
        missing << Text::tr("the profile changed since the test documents");
    for (const TrialRow &document : trial.documents) {
        if (document.isPassed())
            continue;
        missing << (document.row.state == ledger::OutboxState::Refused
                ? Text::tr("refused: %1").arg(titleOf(document.what))
                : Text::tr("not acknowledged: %1").arg(titleOf(document.what)));
    }
    missing.removeDuplicates();
    return missing;
}

Result<void> goLive(ledger::WriteTransaction &transaction, const access::Session &person, const QByteArray &partner,
    const QString &overrideReason)
{
    const Result<sync::PartnerProfile> profile = managed(transaction, person, partner);
    if (!profile)
        return fail(profile.error());
    if (profile->isLive)
        return {};
    const Result<TrialState> trial = trialOf(transaction, profile->name);
    if (!trial)
        return fail(trial.error());
    const QStringList missing = missingFor(*trial);
    if (missing.isEmpty())
        return set(transaction, person, *profile, true, {});
    if (overrideReason.trimmed().isEmpty())
        return fail(codes::notPassed, missing.join(QStringLiteral(", ")));
    if (!person.may(Permission::AcceptExceptions))
        return fail(packledger::codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::AcceptExceptions)));
    return set(transaction, person, *profile, true,
        { { QStringLiteral("override"), overrideReason.trimmed() },
            { QStringLiteral("missing"), QJsonArray::fromStringList(missing) } });
}

Result<void> pause(ledger::WriteTransaction &transaction, const access::Session &person, const QByteArray &partner,
    const QString &reason)
{
    const Result<sync::PartnerProfile> profile = managed(transaction, person, partner);
    if (!profile)
        return fail(profile.error());
    if (!profile->isLive)
        return {};
    QJsonObject why;
    if (!reason.trimmed().isEmpty())
        why.insert(QStringLiteral("reason"), reason.trimmed());
    return set(transaction, person, *profile, false, why);
}

} // namespace packledger::trials

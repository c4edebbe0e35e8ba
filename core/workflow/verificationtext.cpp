#include "base/text.h"
#include "workflow/itemwords.h"
#include "workflow/permission.h"
#include "workflow/verification.h"

#include <QCoreApplication>
#include <QHash>

namespace packledger::workflow {

using ledger::VerificationRow;
using Verdict = ledger::VerificationVerdict;

namespace {

QString told(const char *text)
{
    return QCoreApplication::translate("Verification", text);
}

QString refutation(const QByteArray &reason)
{
    struct Words
    {
        const char *reason;
        const char *text;
    };
    static constexpr Words known[] = {
        { "No_match_GTIN_Serial",
            QT_TRANSLATE_NOOP("Verification", "Not verified: we put this serial number on no pack of this product.") },
        { "No_match_GTIN_Serial_Lot",
            QT_TRANSLATE_NOOP("Verification", "Not verified: this serial number is of another lot.") },
        { "No_match_GTIN_Serial_Expiry",
            QT_TRANSLATE_NOOP("Verification", "Not verified: this serial number has another expiry date.") },
        { "No_match_GTIN_Serial_Lot_Expiry",
            QT_TRANSLATE_NOOP("Verification", "Not verified: this serial number is of another lot and expiry date.") },
        { "Not_for_re-distribution",
            QT_TRANSLATE_NOOP("Verification", "Not verified: this pack must not be sold on.") },
    };
    for (const Words &words : known) {
        if (reason == words.reason)
            return told(words.text);
    }
    return told(QT_TRANSLATE_NOOP("Verification", "Not verified."));
}

QString information(const QByteArray &word)
{
    if (word == "Recalled")
        return told(QT_TRANSLATE_NOOP("Verification", "The pack is recalled: it must not be sold."));
    if (word == "Suspect")
        return told(QT_TRANSLATE_NOOP("Verification", "It is suspect: put it aside."));
    if (word == "Expired")
        return told(QT_TRANSLATE_NOOP("Verification", "The pack has expired: it must not be sold."));
    return {};
}

} // namespace

QString verificationSentence(const VerificationRow &row)
{
    switch (row.verdict) {
    case Verdict::NotOurs:
        return told(QT_TRANSLATE_NOOP("Verification", "Not answered: we do not answer for this product."));
    case Verdict::NotUnderstood:
        return told(QT_TRANSLATE_NOOP("Verification", "Not answered: the request was not understood (%1)."))
            .arg(text(row.reason));
    case Verdict::Verified:
    case Verdict::Refuted:
        break;
    }
    const QString verdict = row.verdict == Verdict::Refuted
        ? refutation(row.reason)
        : told(QT_TRANSLATE_NOOP("Verification", "Verified: we put this product identifier on."));
    return row.information.isEmpty() ? verdict : verdict + u' ' + information(row.information);
}

QString verificationRemark(const VerificationRow &row)
{
    const QByteArray held = "held-";
    const QByteArray ended = "ended-";
    if (row.remark.startsWith(held))
        return told(QT_TRANSLATE_NOOP("Verification", "The pack is on hold here (%1)."))
            .arg(text(row.remark.sliced(held.size())));
    if (row.remark.startsWith(ended))
        return told(QT_TRANSLATE_NOOP("Verification", "By our records its life has ended (%1): there may be a copy."))
            .arg(stateWords(row.remark.sliced(ended.size())));
    if (row.remark == "not-shipped")
        return told(QT_TRANSLATE_NOOP(
            "Verification", "By our records the pack has not left this site: what the asker has may be a copy."));
    if (row.remark == "other-client")
        return told(QT_TRANSLATE_NOOP(
            "Verification", "The number is of another client: the asker was told that there is none."));
    if (row.remark == "by-partner")
        return told(QT_TRANSLATE_NOOP("Verification", "Only a partner's document says that there is such a pack."));
    if (row.remark == "by-document")
        return told(QT_TRANSLATE_NOOP("Verification", "It was put on elsewhere; a document told us of it."));
    if (row.remark == "stolen" || row.remark == "lost")
        return told(QT_TRANSLATE_NOOP("Verification", "By our records it is stolen or lost."));
    return row.remark.isEmpty() ? QString()
                                : told(QT_TRANSLATE_NOOP("Verification", "By our records it is not fit for sale."));
}

Result<qint64> exportVerifications(ledger::View &view, const access::Session &person,
    const ledger::VerificationStore::Wanted &wanted, ExportFormat format, const QString &file)
{
    if (const Result<void> allowed = permitted(person, access::Permission::Exchange); !allowed)
        return fail(allowed.error());
    static const QStringList heading { QStringLiteral("time"), QStringLiteral("party_gln"), QStringLiteral("party"),
        QStringLiteral("channel"), QStringLiteral("token"), QStringLiteral("gtin"), QStringLiteral("product"),
        QStringLiteral("serial"), QStringLiteral("lot"), QStringLiteral("expiry"), QStringLiteral("verdict"),
        QStringLiteral("reason"), QStringLiteral("information"), QStringLiteral("context"), QStringLiteral("reference"),
        QStringLiteral("remark"), QStringLiteral("client"), QStringLiteral("answered_by"), QStringLiteral("entry") };
    constexpr int atOnce = 1000;
    return exportTable(
        QStringLiteral("Verifications"), heading, format, file, [&](const TakeRow &take) -> Result<void> {
            ledger::VerificationStore store(view.database());
            QHash<QByteArray, QString> products;
            const auto productOf = [&](const QByteArray &gtin) {
                const auto known = products.constFind(gtin);
                if (known != products.constEnd())
                    return *known;
                const std::optional<ledger::Product> product = view.masterData().product(gtin);
                return *products.insert(gtin, product ? product->name : QString());
            };
            qint64 before = 0;
            for (std::vector<VerificationRow> page = store.list(wanted, 0, atOnce); !page.empty();
                 page = store.list(wanted, before, atOnce)) {
                for (const VerificationRow &row : page) {
                    const bool goesOn = take({ text(Instant { row.atMs, 0 }.toIso()), text(row.party), row.partyName,
                        text(row.channel), text(row.asker), text(row.gtin), productOf(row.gtin), text(row.serial),
                        text(row.lot), text(row.expiry), QString::fromLatin1(nameOf(row.verdict)), text(row.reason),
                        text(row.information), text(row.context), text(row.correlation), text(row.remark), row.client,
                        text(row.answeredBy), QString::number(row.seq) });
                    if (!goesOn)
                        return {};
                    before = row.seq;
                }
            }
            return {};
        });
}

} // namespace packledger::workflow

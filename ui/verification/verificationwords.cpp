#include "verification/verificationwords.h"

#include "base/text.h"
#include "common/plaintext.h"
#include "gs1/itemkey.h"
#include "workflow/partnername.h"
#include "workflow/verification.h"
#include "workflow/verificationrequest.h"

#include <QCoreApplication>
#include <QLocale>

#include <numeric>

namespace packledger::verification {

using common::TokenHolder;
using common::Tone;
using ledger::VerificationRow;
using Verdict = ledger::VerificationVerdict;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VerificationWords)
};

Tone toneOf(const VerificationRow &row)
{
    // The asker is told that the number is ours. A pack that by our records never left is for us to look at.
    const bool isAsItShould = row.remark.isEmpty() || row.remark == "by-document";
    switch (row.verdict) {
    case Verdict::Verified:
        if (row.information.isEmpty())
            return isAsItShould ? Tone::Accepted : Tone::Attention;
        return row.information == "Expired" ? Tone::Attention : Tone::Stop;
    case Verdict::Refuted:
        return Tone::Stop;
    case Verdict::NotOurs:
        return Tone::NoData;
    case Verdict::NotUnderstood:
        break;
    }
    return Tone::Attention;
}

QString verdictText(const VerificationRow &row)
{
    switch (row.verdict) {
    case Verdict::Verified:
        return row.information == "Recalled" ? Text::tr("Recalled")
            : row.information == "Expired"   ? Text::tr("Expired")
                                             : Text::tr("Verified");
    case Verdict::Refuted:
        return row.information == "Suspect" ? Text::tr("Suspect") : Text::tr("Not verified");
    case Verdict::NotOurs:
        return Text::tr("Not ours");
    case Verdict::NotUnderstood:
        break;
    }
    return Text::tr("No request");
}

QString channelText(const QByteArray &channel)
{
    if (channel == "mail")
        return Text::tr("by mail");
    if (channel == "telephone")
        return Text::tr("by telephone");
    if (channel == "portal")
        return Text::tr("by a portal");
    if (channel == "letter")
        return Text::tr("by letter");
    return Text::tr("over the network");
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

VerificationLine lineOf(const VerificationRow &row, const QString &product, int offsetMinutes)
{
    const QString remark = workflow::verificationRemark(row);
    const QString party = row.partyName.isEmpty() ? text(row.party) : row.partyName;
    const QString serial = row.serial.isEmpty() ? QString() : Text::tr("SN %1").arg(text(row.serial));
    const QString lot = row.lot.isEmpty() ? QString() : Text::tr("lot %1").arg(text(row.lot));
    const Result<gs1::Gtin> gtin = gs1::Gtin::parse14(row.gtin);
    const bool isOurs = gtin && (row.verdict == Verdict::Verified || row.verdict == Verdict::Refuted);
    const QString item = isOurs ? text(gs1::ItemKey::sgtin(*gtin, row.serial).text()) : QString();
    return { row.seq, item, toneOf(row), verdictText(row),
        joined({ product.isEmpty() ? text(row.gtin) : product, serial, lot }),
        remark.isEmpty() ? workflow::verificationSentence(row) : remark,
        joined({ party, workflow::partnerName(row.asker), channelText(row.channel) }),
        common::momentText(row.atMs, offsetMinutes) };
}

common::HealthLine answerLine(const VerificationRow &row)
{
    return { toneOf(row), workflow::verificationSentence(row), workflow::verificationRemark(row) };
}

QString answerText(const VerificationRow &row, const ledger::SiteIdentity &site)
{
    const QString pack = Text::tr("GTIN %1, serial number %2, lot %3, expiry %4")
                             .arg(text(row.gtin), text(row.serial), text(row.lot), text(row.expiry));
    const QString from = Text::tr("%1 (GLN %2), answered %3, number %4")
                             .arg(site.name, QString::fromLatin1(site.gln),
                                 QString::fromLatin1(Instant { row.atMs, 0 }.toIso()), QString::number(row.seq));
    return QStringList { pack, workflow::verificationSentence(row), from }.join(u'\n');
}

QString countedText(const ledger::VerificationStore::Counts &counts)
{
    const qint64 all = std::accumulate(counts.begin(), counts.end(), qint64(0));
    const qint64 verified = counts.at(size_t(Verdict::Verified));
    if (all == 0)
        return {};
    const QString answered = Text::tr("%1 answered").arg(QLocale().toString(all));
    return all == verified ? answered
                           : Text::tr("%1, %2 of them not verified").arg(answered, QLocale().toString(all - verified));
}

WaitingRequest waitingOf(const ledger::RequestRow &request, qint64 nowMs)
{
    return { request.seq, joined({ request.party, channelText(request.channel) }),
        joined({ workflow::waitingText(request, nowMs), request.code, request.reference, request.note }),
        request.dueMs <= nowMs, request.code, request.party, text(request.channel) };
}

TokenHolder askerOf(const ledger::AccessToken &token, int offsetMinutes)
{
    const QString since = common::momentText(token.madeMs, offsetMinutes);
    return { text(token.name),
        token.client.isEmpty() ? Text::tr("All our products, since %1").arg(since)
                               : Text::tr("Products of %1 alone, since %2").arg(token.client, since) };
}

} // namespace packledger::verification

#include "partners/partnerwords.h"

#include "base/errortext.h"
#include "common/plaintext.h"
#include "sync/exchangehealth.h"
#include "sync/routehealth.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace packledger::partners {

using common::HealthLine;
using common::Tone;
using ledger::OutboxState;

namespace {

constexpr int licenceSoonDays = 60; // authorities take weeks to renew one
constexpr int certificateSoonDays = 30;
constexpr qint64 longestWaitMs = 4 * 3'600'000LL; // a document that waits longer wants a look

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PartnerWords)
};

QString plain(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

QDate dayOf(qint64 ms, const Now &now)
{
    return QDateTime::fromMSecsSinceEpoch(ms + now.offsetMinutes * 60'000LL, QTimeZone::utc()).date();
}

/// Loud once it is over, and before it is.
Tone toneOf(const QDate &last, const QDate &today, int soonDays)
{
    if (!last.isValid() || last > today.addDays(soonDays))
        return Tone::Accepted;
    return last < today ? Tone::Stop : Tone::Attention;
}

QString endWords(const QDate &last, const QDate &today, Tone tone)
{
    if (!last.isValid())
        return Text::tr("has no end");
    const QString day = common::dateText(last);
    if (tone == Tone::Stop)
        return Text::tr("ended on %1").arg(day);
    if (tone == Tone::Attention)
        return Text::tr("ends in %n day(s), on %1", nullptr, int(today.daysTo(last))).arg(day);
    return Text::tr("holds until %1").arg(day);
}

QString licenceName(const sync::Licence &licence)
{
    return Text::tr("Licence %1 %2").arg(plain(licence.authority), plain(licence.number));
}

QString certificateName(const CertificateFact &certificate)
{
    const QString &subject = certificate.subject;
    if (certificate.what == "identity" || certificate.what == "client_certificate")
        return Text::tr("Our certificate %1").arg(subject);
    if (certificate.what == "ca")
        return Text::tr("Certificate authority %1").arg(subject);
    return Text::tr("Their certificate %1").arg(subject);
}

/// Of several certificates that serve one purpose the one that ends last counts: the others are being replaced.
bool isReplaced(const CertificateFact &certificate, const std::vector<CertificateFact> &all)
{
    return std::any_of(all.begin(), all.end(), [&](const CertificateFact &other) {
        return other.what == certificate.what && other.what != "ca" && other.endsMs > certificate.endsMs;
    });
}

bool isRolling(const CertificateFact &certificate, const std::vector<CertificateFact> &all)
{
    return certificate.what != "ca" && std::any_of(all.begin(), all.end(), [&](const CertificateFact &other) {
        return other.what == certificate.what && other.endsMs < certificate.endsMs;
    });
}

QString routeTrouble(const ledger::RouteState &route)
{
    return errorSentence(ErrorCode(route.code.constData()), route.words);
}

QString countWords(qint64 count)
{
    return QLocale().toString(count);
}

void tellState(PartnerLine &line, const sync::PartnerProfile &partner, const PartnerExchange &exchange, const Now &now)
{
    const qint64 age = exchange.oldestMs > 0 ? std::max<qint64>(0, now.ms - exchange.oldestMs) : 0;
    if (exchange.refused > 0) {
        line.tone = Tone::Stop;
        line.status = Text::tr("%n refused", nullptr, int(exchange.refused));
        line.statusDetail = Text::tr("look at them in the exchange");
    } else if (exchange.arrivalsRefused > 0) {
        line.tone = Tone::Stop;
        line.status = Text::tr("%n of theirs refused", nullptr, int(exchange.arrivalsRefused));
        line.statusDetail = Text::tr("look at them in the exchange");
    } else if (exchange.route.failures > 0) {
        line.tone = Tone::Attention;
        line.status = Text::tr("Not reached");
        line.statusDetail = Text::tr("for %1, %2 waiting")
                                .arg(common::lastingText(std::max<qint64>(0, now.ms - exchange.route.sinceMs)),
                                    countWords(exchange.waiting));
    } else if (exchange.late > 0) {
        line.tone = Tone::Attention;
        line.status = Text::tr("%n acknowledgement(s) late", nullptr, int(exchange.late));
        line.statusDetail = Text::tr("the oldest for %1").arg(common::lastingText(age));
    } else if (partner.route.kind.isEmpty()) {
        line.status = exchange.waiting > 0 ? Text::tr("%n waiting", nullptr, int(exchange.waiting))
                                           : Text::tr("Nothing waiting");
        line.statusDetail = Text::tr("handed over by hand");
        line.tone = exchange.waiting > 0 && age > longestWaitMs ? Tone::Attention : Tone::Neutral;
    } else if (exchange.waiting > 0) {
        line.tone = age > longestWaitMs ? Tone::Attention : Tone::Progress;
        line.status = Text::tr("%n waiting", nullptr, int(exchange.waiting));
        line.statusDetail = Text::tr("the oldest for %1").arg(common::lastingText(age));
    } else if (exchange.route.goodMs > 0) {
        line.tone = Tone::Accepted;
        line.status = Text::tr("All is there");
        line.statusDetail = Text::tr("last reached %1").arg(common::whenText(now.ms - exchange.route.goodMs));
    } else {
        line.status = Text::tr("Not tried yet");
    }
}

std::vector<HealthLine> exchangeLines(
    const sync::PartnerProfile &partner, const PartnerExchange &exchange, const Now &now)
{
    std::vector<HealthLine> lines;
    lines.push_back(partner.isLive
            ? HealthLine { Tone::Accepted, Text::tr("Live: documents go by themselves"), {} }
            : HealthLine { Tone::Attention, Text::tr("Testing: only test documents go, all others wait"), {} });
    const ledger::RouteState &route = exchange.route;
    if (partner.route.kind.isEmpty()) {
        lines.push_back({ Tone::Neutral, Text::tr("No connection: documents are handed over by hand"), {} });
    } else if (route.failures > 0) {
        const QString rest = sync::RouteHealth::isResting(route, now.ms)
            ? Text::tr("The connection rests until %1 and is tried again then.")
                  .arg(common::momentText(route.lastMs + route.waitMs, now.offsetMinutes))
            : Text::tr("It is tried again by itself.");
        lines.push_back({ Tone::Attention, routeTrouble(route),
            Text::tr("%n attempt(s) failed in a row.", nullptr, route.failures) + QLatin1Char(' ') + rest });
    } else if (route.goodMs > 0) {
        lines.push_back({ Tone::Accepted,
            Text::tr("Last reached %1").arg(common::momentText(route.goodMs, now.offsetMinutes)), {} });
    }
    if (exchange.refused > 0)
        lines.push_back(
            { Tone::Stop, Text::tr("%n document(s) refused by the partner", nullptr, int(exchange.refused)), {} });
    if (exchange.arrivalsRefused > 0)
        lines.push_back(
            { Tone::Stop, Text::tr("%n document(s) of theirs refused here", nullptr, int(exchange.arrivalsRefused)),
                Text::tr("Tell them why, or end it, in the exchange.") });
    if (exchange.late > 0)
        lines.push_back({ Tone::Attention, Text::tr("%n acknowledgement(s) late", nullptr, int(exchange.late)),
            Text::tr("Promised within %n minute(s).", nullptr, partner.acknowledgeMinutes) });
    if (exchange.held > 0)
        lines.push_back({ Tone::Attention, Text::tr("%n document(s) held by hand", nullptr, int(exchange.held)), {} });
    if (exchange.waiting > 0)
        lines.push_back({ Tone::Progress, Text::tr("%n document(s) on the way", nullptr, int(exchange.waiting)),
            Text::tr("The oldest since %1.").arg(common::momentText(exchange.oldestMs, now.offsetMinutes)) });
    return lines;
}

std::vector<HealthLine> licenceLines(const sync::PartnerProfile &partner, const Now &now)
{
    std::vector<HealthLine> lines;
    for (const sync::Licence &licence : partner.licences) {
        const Tone tone = toneOf(licence.expires, now.day(), licenceSoonDays);
        lines.push_back({ tone, licenceName(licence), endWords(licence.expires, now.day(), tone) });
    }
    if (lines.empty())
        lines.push_back({ Tone::Attention, Text::tr("No licence is entered"),
            Text::tr("Nobody may ship to a partner that is not authorised.") });
    return lines;
}

std::vector<HealthLine> certificateLines(const std::vector<CertificateFact> &certificates, const Now &now)
{
    std::vector<HealthLine> lines;
    for (const CertificateFact &certificate : certificates) {
        const QDate last = dayOf(certificate.endsMs, now);
        Tone tone = certificate.endsMs < now.ms ? Tone::Stop : toneOf(last, now.day(), certificateSoonDays);
        QString detail = endWords(last, now.day(), tone);
        if (isReplaced(certificate, certificates)) {
            tone = Tone::Neutral;
            detail = Text::tr("%1; another one takes its place").arg(detail);
        } else if (isRolling(certificate, certificates)) {
            detail = Text::tr("the next one; %1").arg(detail);
        }
        lines.push_back({ tone, certificateName(certificate), detail });
    }
    return lines;
}

} // namespace

QDate Now::day() const
{
    return dayOf(ms, *this);
}

PartnerExchange exchangeOf(ledger::View &view, const sync::PartnerProfile &partner, qint64 nowMs)
{
    PartnerExchange exchange;
    exchange.arrivalsRefused = view.exchange().inbox.troubledCount(partner.name);
    exchange.route = view.exchange().sending.route(partner.name);
    for (const ledger::OutboxRow &row : view.exchange().outbox.open(partner.name)) {
        if (row.state == OutboxState::Held) {
            ++exchange.held;
        } else if (row.state == OutboxState::Refused) {
            ++exchange.refused;
        } else {
            ++exchange.waiting;
            if (exchange.oldestMs == 0)
                exchange.oldestMs = row.queuedMs;
            exchange.late += sync::isLate(row, partner, nowMs) ? 1 : 0;
        }
    }
    return exchange;
}

QString roleWords(const QByteArrayList &roles)
{
    QStringList words;
    for (const QByteArray &role : roles) {
        if (role == "customer")
            words << Text::tr("Customer");
        else if (role == "supplier")
            words << Text::tr("Supplier");
        else if (role == "manufacturer")
            words << Text::tr("Manufacturer");
        else
            words << Text::tr("Service");
    }
    return words.isEmpty() ? Text::tr("No role") : words.join(QStringLiteral(", "));
}

QString wayWords(const sync::Route &route)
{
    const QJsonObject &options = route.options;
    const QString host = QUrl(options.value(QStringLiteral("url")).toString()).host();
    if (route.kind == "folder")
        return Text::tr("Folder");
    if (route.kind == "sftp")
        return QStringLiteral("SFTP ") + options.value(QStringLiteral("host")).toString();
    if (route.kind == "https")
        return QStringLiteral("HTTPS ") + host;
    if (route.kind == "as2")
        return QStringLiteral("AS2 ") + host;
    return Text::tr("By hand");
}

PartnerLine partnerLine(const sync::PartnerProfile &partner, const PartnerExchange &exchange,
    const std::vector<CertificateFact> &certificates, const Now &now)
{
    PartnerLine line;
    line.name = plain(partner.name);
    line.title = partner.title.isEmpty() ? line.name : partner.title;
    line.detail = QStringList { roleWords(partner.roles), wayWords(partner.route),
        partner.isLive ? Text::tr("live") : Text::tr("testing") }
                      .join(QStringLiteral(" · "));
    tellState(line, partner, exchange, now);
    for (const sync::Licence &licence : partner.licences) {
        const Tone tone = toneOf(licence.expires, now.day(), licenceSoonDays);
        if (tone != Tone::Accepted)
            line.marks.push_back(
                { tone, Text::tr("%1 %2").arg(licenceName(licence), endWords(licence.expires, now.day(), tone)) });
    }
    for (const CertificateFact &certificate : certificates) {
        const QDate last = dayOf(certificate.endsMs, now);
        const Tone tone = certificate.endsMs < now.ms ? Tone::Stop : toneOf(last, now.day(), certificateSoonDays);
        if (tone != Tone::Accepted && !isReplaced(certificate, certificates))
            line.marks.push_back(
                { tone, Text::tr("%1 %2").arg(certificateName(certificate), endWords(last, now.day(), tone)) });
    }
    std::stable_partition(
        line.marks.begin(), line.marks.end(), [](const Mark &mark) { return mark.tone == Tone::Stop; });
    return line;
}

PartnerFacts partnerFacts(const sync::PartnerProfile &partner, const PartnerExchange &exchange,
    const std::vector<CertificateFact> &certificates, const Now &now)
{
    PartnerFacts facts;
    facts.name = plain(partner.name);
    facts.title = partner.title.isEmpty() ? facts.name : partner.title;
    facts.exchange = exchangeLines(partner, exchange, now);
    facts.licences = licenceLines(partner, now);
    facts.certificates = certificateLines(certificates, now);
    return facts;
}

} // namespace packledger::partners

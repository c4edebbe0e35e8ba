#include "sync/partneranswer.h"

#include "asn/x12segmentreader.h"
#include "exceptions/caseanswers.h"
#include "ledger/exchangestores.h"
#include "sync/outboxdispatcher.h"
#include "sync/syncerrors.h"

#include <QBuffer>
#include <QJsonDocument>

namespace packledger::sync {

namespace {

constexpr qint64 longestMessage = 4 << 20; // of JSON: an exception message is small

std::optional<PartnerAnswer> x12AnswerIn(QFile &file)
{
    asn::X12SegmentReader reader(file, file.fileName());
    asn::X12Segment segment;
    PartnerAnswer answer;
    bool isAnswer = false;
    for (Result<bool> more = reader.next(segment); more && *more; more = reader.next(segment)) {
        if (segment.id() == "ST" && segment.at(1) != "997" && segment.at(1) != "999")
            return std::nullopt;
        if (segment.id() == "AK1") {
            isAnswer = true;
            answer.groups.push_back({ segment.at(2).toByteArray(), true, {} });
        } else if (segment.id() == "AK9" && !answer.groups.empty()) {
            // X12 715: A and E took it, P took a part of it.
            answer.groups.back().code = segment.at(1).toByteArray();
            answer.groups.back().isAccepted = segment.at(1) == "A" || segment.at(1) == "E";
        }
    }
    if (!isAnswer)
        return std::nullopt;
    for (const PartnerAnswer::Group &group : answer.groups) {
        if (!group.isAccepted)
            answer.kind = PartnerAnswer::Kind::Rejected997;
    }
    return answer;
}

std::optional<PartnerAnswer> messageIn(QFile &file)
{
    if (file.size() > longestMessage)
        return std::nullopt;
    const QJsonObject message = QJsonDocument::fromJson(file.readAll()).object();
    if (!exceptions::isExceptionMessage(message))
        return std::nullopt;
    PartnerAnswer answer;
    answer.kind = PartnerAnswer::Kind::Exception;
    answer.message = message;
    return answer;
}

/// GS06 of an X12 document of ours; empty where it is none.
QByteArray groupControlOf(ledger::View &view, const QByteArray &sha256)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    if (!view.documents().restoreBytes(sha256, buffer))
        return {};
    buffer.seek(0);
    asn::X12SegmentReader reader(buffer, QString());
    asn::X12Segment segment;
    for (Result<bool> more = reader.next(segment); more && *more; more = reader.next(segment)) {
        if (segment.id() == "GS")
            return segment.at(6).toByteArray();
    }
    return {};
}

Result<QString> apply997(ledger::WriteTransaction &transaction, const QByteArray &partner, const PartnerAnswer &answer)
{
    constexpr int lookedThrough = 500; // answers come within days
    const std::vector<ledger::OutboxRow> sent = transaction.exchange().outbox.all(partner, lookedThrough);
    QStringList told;
    for (const PartnerAnswer::Group &group : answer.groups) {
        QString found = QStringLiteral("no document of ours");
        for (const ledger::OutboxRow &row : sent) {
            if (row.kind != "x12-856" || groupControlOf(transaction, row.sha256) != group.control)
                continue;
            DeliveryOutcome outcome;
            outcome.answer = QStringLiteral("997 %1").arg(QString::fromLatin1(group.code));
            outcome.state = group.isAccepted ? DeliveryOutcome::State::Acknowledged : DeliveryOutcome::State::Refused;
            if (!group.isAccepted)
                outcome.error = Error { codes::noticeRejected, outcome.answer };
            (void)applyOutcome(transaction, row.id, outcome, OutcomeOf::Answer);
            found = QStringLiteral("document %1").arg(row.id.value);
            break;
        }
        told.append(QStringLiteral("997 %1 for group %2: %3")
                        .arg(QString::fromLatin1(group.code), QString::fromLatin1(group.control), found));
    }
    return told.join(QStringLiteral("; "));
}

} // namespace

std::optional<PartnerAnswer> partnerAnswerIn(QFile &file)
{
    file.seek(0);
    const QByteArray beginning = file.peek(64).trimmed();
    std::optional<PartnerAnswer> answer;
    if (beginning.startsWith("ISA"))
        answer = x12AnswerIn(file);
    else if (beginning.startsWith('{'))
        answer = messageIn(file);
    file.seek(0);
    return answer;
}

Result<QString> applyAnswer(
    ledger::WriteTransaction &transaction, const ledger::InboxRow &arrival, const PartnerAnswer &answer)
{
    if (answer.kind == PartnerAnswer::Kind::Exception)
        return exceptions::takeMessage(transaction, arrival.partner, arrival.id, answer.message);
    return apply997(transaction, arrival.partner, answer);
}

} // namespace packledger::sync

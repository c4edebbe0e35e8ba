#include "exceptions/caseanswers.h"

#include "base/sha256.h"
#include "base/text.h"
#include "exceptions/deadline.h"
#include "exceptions/exceptionerrors.h"
#include "ledger/exchangestores.h"
#include "workflow/permission.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace packledger::exceptions {

using ledger::ExceptionCase;
using ledger::ExceptionLine;
using ledger::ExceptionStore;
using ledger::LineAnswer;
using ledger::LineKind;
using ledger::Resolution;
using ledger::WriteTransaction;

namespace {

constexpr const char *wayNames[] = { "phone", "mail", "other" };

QJsonObject answerJson(int line, LineAnswer said, Resolution alternative, const QString &followUp, const QString &words)
{
    QJsonObject json { { QStringLiteral("line"), line },
        { QStringLiteral("answer"), QString::fromLatin1(nameOf(said)) } };
    if (alternative != Resolution::None)
        json.insert(QStringLiteral("alternative"), QString::fromLatin1(nameOf(alternative)));
    if (!followUp.isEmpty())
        json.insert(QStringLiteral("follow_up"), followUp);
    if (!words.isEmpty())
        json.insert(QStringLiteral("comments"), words);
    return json;
}

/// Where a message came from.
struct Source
{
    QByteArray partner;
    ledger::InboxId inbox; ///< invalid: a file
    QByteArray sha256; ///< of a file's bytes, kept among the documents
};

QJsonObject messageJson(const ReadMessage &message, const Source &source)
{
    QJsonObject json { { QStringLiteral("uuid"), text(message.uuid) },
        { QStringLiteral("way"), source.inbox.isValid() ? QStringLiteral("inbox") : QStringLiteral("file") } };
    if (source.inbox.isValid())
        json.insert(QStringLiteral("id"), source.inbox.value);
    if (!source.sha256.isEmpty())
        json.insert(QStringLiteral("sha256"), text(source.sha256.toHex()));
    return json;
}

Result<void> samePartner(const ExceptionCase &found, const Source &source)
{
    if (!found.partner.isEmpty() && !source.partner.isEmpty() && found.partner != source.partner)
        return fail(codes::otherPartner, caseNumber(found.id) + QStringLiteral(", ") + text(source.partner));
    return {};
}

/// What a report is about most, as far as it lets itself be told.
Category categoryOf(const std::vector<ExceptionLine> &lines)
{
    if (lines.empty())
        return Category::Other;
    switch (lines.front().kind) {
    case LineKind::MissingData:
    case LineKind::Overage:
        return Category::OverageKept;
    case LineKind::MissingProduct:
    case LineKind::Underage:
        return Category::Shortage;
    case LineKind::Misaligned:
        return Category::WrongData;
    case LineKind::GlnError:
    case LineKind::GtinError:
        return Category::MasterData;
    case LineKind::Other:
        break;
    }
    return Category::Other;
}

/// Finds what a partner's line speaks of here; nothing is made for what we never had.
void recognise(ledger::View &view, ExceptionLine &line)
{
    const Result<gs1::Gtin> gtin = gs1::Gtin::parse(line.gtin);
    if (!gtin || line.kind == LineKind::GtinError || line.kind == LineKind::GlnError)
        return;
    const QByteArray serial = line.serial.isEmpty() ? line.toldSerial : line.serial;
    if (serial.isEmpty())
        return;
    if (const std::optional<ledger::ItemRow> item = view.items().find(gs1::ItemKey::sgtin(*gtin, serial)))
        line.item = item->id;
}

/// The delivery of ours that a report speaks of: by its items, else by the purchase order.
ledger::DispatchId dispatchOf(ledger::View &view, const ReadMessage &message, const QByteArray &partner)
{
    ledger::DispatchStore dispatches(view.database());
    for (const ExceptionLine &line : message.lines) {
        const std::optional<ledger::ItemRow> item = line.item.isValid() ? view.items().byId(line.item) : std::nullopt;
        if (!item)
            continue;
        std::vector<ItemId> chain { item->id };
        const std::vector<ItemId> around = view.items().effective(*item).ancestors;
        chain.insert(chain.end(), around.begin(), around.end());
        for (const ItemId one : chain) {
            if (const ledger::DispatchId left = dispatches.leftWith(one); left.isValid())
                return left;
        }
    }
    if (message.purchaseOrder.isEmpty())
        return {};
    for (const ledger::Dispatch &dispatch : dispatches.all()) {
        if (dispatch.purchaseOrder == message.purchaseOrder && dispatch.partner == partner && dispatch.shippedMs > 0)
            return dispatch.id;
    }
    return {};
}

Result<QString> takeResponse(WriteTransaction &transaction, const Source &source, const ReadMessage &message)
{
    ExceptionStore store(transaction.database());
    const std::optional<ExceptionCase> found = store.byUuid(message.caseUuid);
    if (!found)
        return fail(codes::caseUnknown, text(message.caseUuid));
    if (found->isTheirs)
        return fail(codes::caseTheirs, caseNumber(found->id));
    if (const Result<void> same = samePartner(*found, source); !same)
        return fail(same.error());
    if (store.hasMessage(found->id, message.uuid))
        return QStringLiteral("case %1: this answer was here before").arg(caseNumber(found->id));
    const std::vector<ExceptionLine> lines = store.lines(found->id);
    QJsonArray answers;
    QStringList strangers;
    for (const ReadMessage::Answer &answer : message.answers) {
        const auto line = std::find_if(lines.begin(), lines.end(),
            [&](const ExceptionLine &one) { return !one.uuid.isEmpty() && one.uuid == answer.item; });
        if (line == lines.end())
            strangers.append(text(answer.item));
        else
            answers.append(
                answerJson(line->number, answer.answer, answer.alternative, answer.followUp, answer.comments));
    }
    if (answers.isEmpty() && !strangers.isEmpty())
        return fail(codes::itemUnknown, caseNumber(found->id) + QStringLiteral(": ") + strangers.first());
    QString words = message.notes;
    if (!strangers.isEmpty())
        words += (words.isEmpty() ? QString() : QStringLiteral("\n"))
            + QStringLiteral("Items that are none of this case: %1").arg(strangers.join(QStringLiteral(", ")));
    QJsonObject body {
        { QStringLiteral("case"), found->id.value },
        { QStringLiteral("way"), QStringLiteral("message") },
        { QStringLiteral("message"), messageJson(message, source) },
        { QStringLiteral("words"), words },
        { QStringLiteral("answers"), answers },
    };
    // What was agreed to has to be done: its time begins now.
    if (!answers.isEmpty())
        body.insert(QStringLiteral("due"), dueAfter(transaction, transaction.today()).toString(Qt::ISODate));
    transaction.appendAct("exception.answered", body);
    return QStringLiteral("case %1: %2 of %3 items answered%4")
        .arg(caseNumber(found->id), QString::number(answers.size()), QString::number(lines.size()),
            strangers.isEmpty() ? QString() : QStringLiteral(", %1 unknown").arg(strangers.size()));
}

Result<QString> takeReport(WriteTransaction &transaction, const Source &source, ReadMessage message)
{
    ExceptionStore store(transaction.database());
    const std::optional<ExceptionCase> found = store.byUuid(message.caseUuid);
    if (found && !found->isTheirs)
        return fail(codes::caseOurs, caseNumber(found->id));
    if (found) {
        if (const Result<void> same = samePartner(*found, source); !same)
            return fail(same.error());
        if (store.hasMessage(found->id, message.uuid))
            return QStringLiteral("case %1: this report was here before").arg(caseNumber(found->id));
    }
    std::vector<ExceptionLine> known;
    if (found)
        known = store.lines(found->id);
    QJsonArray lines;
    for (ExceptionLine &line : message.lines) {
        const bool isHere = std::any_of(known.begin(), known.end(), [&](const ExceptionLine &one) {
            return line.uuid.isEmpty() ? one.uuid.isEmpty() && one.words == line.words : one.uuid == line.uuid;
        });
        recognise(transaction, line);
        if (!isHere)
            lines.append(toJson(transaction, line));
    }
    const QString due = dueAfter(transaction, transaction.today()).toString(Qt::ISODate);
    if (found) {
        QJsonObject body {
            { QStringLiteral("case"), found->id.value },
            { QStringLiteral("message"), messageJson(message, source) },
            { QStringLiteral("lines"), lines },
            { QStringLiteral("resolved"), message.isResolved },
        };
        if (!lines.isEmpty())
            body.insert(QStringLiteral("due"), due);
        transaction.appendAct("exception.reported", body);
        return message.isResolved
            ? QStringLiteral("case %1: the partner says it is resolved").arg(caseNumber(found->id))
            : QStringLiteral("case %1: %2 items more").arg(caseNumber(found->id), QString::number(lines.size()));
    }
    const CaseId id = store.nextId();
    QJsonObject body {
        { QStringLiteral("case"), id.value },
        { QStringLiteral("uuid"), text(message.caseUuid) },
        { QStringLiteral("theirs"), true },
        { QStringLiteral("category"), QString::fromLatin1(factsOf(categoryOf(message.lines)).name) },
        { QStringLiteral("partner"), text(source.partner) },
        { QStringLiteral("partner_words"), message.senderEmail },
        { QStringLiteral("purchase_order"), text(message.purchaseOrder) },
        { QStringLiteral("due"), due },
        { QStringLiteral("lines"), lines },
        { QStringLiteral("message"), messageJson(message, source) },
    };
    if (source.inbox.isValid())
        body.insert(QStringLiteral("inbox"), source.inbox.value);
    const ledger::DispatchId dispatch = dispatchOf(transaction, message, source.partner);
    if (dispatch.isValid())
        body.insert(QStringLiteral("dispatch"), dispatch.value);
    transaction.appendAct("exception.opened", body);
    // What its receiving data left out it tells itself now: one case is enough.
    for (const ExceptionCase &ours : store.ofDispatch(dispatch)) {
        if (!ours.isTheirs && ours.state == ledger::CaseState::Open
            && ours.category == factsOf(Category::NotConfirmed).name)
            transaction.appendAct("exception.resolved",
                { { QStringLiteral("case"), ours.id.value },
                    { QStringLiteral("reason"), QStringLiteral("→ %1").arg(caseNumber(id)) } });
    }
    if (message.isResolved)
        transaction.appendAct(
            "exception.reported", { { QStringLiteral("case"), id.value }, { QStringLiteral("resolved"), true } });
    return QStringLiteral("case %1 of the partner, %2 items, purchase order %3")
        .arg(caseNumber(id), QString::number(lines.size()), text(message.purchaseOrder));
}

Result<QString> take(WriteTransaction &transaction, const Source &source, const ReadMessage &message)
{
    return message.kind == ReadMessage::Kind::Report ? takeReport(transaction, source, message)
                                                     : takeResponse(transaction, source, message);
}

} // namespace

const char *nameOf(AnswerWay way)
{
    return wayNames[int(way)];
}

std::optional<AnswerWay> answerWayFrom(const QByteArray &name)
{
    const auto *const found = std::find(std::begin(wayNames), std::end(wayNames), name);
    return found == std::end(wayNames) ? std::nullopt : std::optional(AnswerWay(found - std::begin(wayNames)));
}

Result<QString> takeMessage(
    WriteTransaction &transaction, const QByteArray &partner, ledger::InboxId inbox, const QJsonObject &message)
{
    const Result<ReadMessage> read = readMessage(message);
    if (!read)
        return fail(read.error());
    return take(transaction, { partner, inbox, {} }, *read);
}

Result<CaseId> takeAnswerFile(
    WriteTransaction &transaction, const access::Session &person, CaseId id, const QByteArray &content)
{
    if (const Result<void> may = workflow::permitted(person, access::Permission::SettleExceptions); !may)
        return fail(may.error());
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isObject() || !isExceptionMessage(document.object()))
        return fail(codes::messageField, QStringLiteral("$ is no exception message"));
    const Result<ReadMessage> read = readMessage(document.object());
    if (!read)
        return fail(read.error());
    ExceptionStore store(transaction.database());
    std::optional<ExceptionCase> found = store.byUuid(read->caseUuid);
    if (id.isValid() && (!found || found->id != id))
        return fail(codes::caseUnknown, text(read->caseUuid));
    Source source;
    source.sha256 = Sha256::of(content);
    // A stranger's report has nobody to answer to; the partner with its GLN is who wrote it.
    if (found)
        source.partner = found->partner;
    else if (const auto partners = transaction.exchange().partners.byGln(read->senderGln); partners.size() == 1)
        source.partner = partners.front().name;
    QByteArray copy = content;
    QBuffer bytes(&copy);
    bytes.open(QIODevice::ReadOnly);
    if (!transaction.documents().keepBytes(bytes, source.sha256))
        return fail(codes::evidenceUnusable);
    if (const Result<QString> taken = take(transaction, source, *read); !taken)
        return fail(taken.error());
    found = store.byUuid(read->caseUuid);
    return found ? found->id : CaseId {};
}

Result<QJsonArray> answersFor(const ExceptionCase &found, const std::vector<ExceptionLine> &lines, const Answer &answer)
{
    if (answer.answer == LineAnswer::None)
        return fail(codes::answerMissing, caseNumber(found.id));
    for (const int wanted : answer.lines) {
        if (std::none_of(lines.begin(), lines.end(), [&](const ExceptionLine &line) { return line.number == wanted; }))
            return fail(codes::lineUnknown, QStringLiteral("%1, %2").arg(caseNumber(found.id)).arg(wanted));
    }
    QJsonArray answers;
    for (const ExceptionLine &line : lines) {
        const bool isMeant = answer.lines.empty()
            ? line.ended == ledger::LineEnd::Open
            : std::find(answer.lines.begin(), answer.lines.end(), line.number) != answer.lines.end();
        if (isMeant)
            answers.append(answerJson(line.number, answer.answer, answer.alternative, {}, answer.comments.trimmed()));
    }
    return answers;
}

Result<void> noteAnswer(
    WriteTransaction &transaction, const access::Session &person, CaseId id, AnswerWay way, const Answer &answer)
{
    const Result<ExceptionCase> found = caseToWorkOn(transaction, person, id);
    if (!found)
        return fail(found.error());
    if (found->isTheirs)
        return fail(codes::caseTheirs, caseNumber(id));
    const Result<QJsonArray> answers = answersFor(*found, ExceptionStore(transaction.database()).lines(id), answer);
    if (!answers)
        return fail(answers.error());
    transaction.appendAct("exception.answered",
        { { QStringLiteral("case"), id.value }, { QStringLiteral("way"), QString::fromLatin1(nameOf(way)) },
            { QStringLiteral("words"), answer.comments.trimmed() }, { QStringLiteral("answers"), *answers },
            { QStringLiteral("due"), dueAfter(transaction, transaction.today()).toString(Qt::ISODate) } });
    return {};
}

} // namespace packledger::exceptions

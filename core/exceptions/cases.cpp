#include "exceptions/cases.h"

#include "base/sha256.h"
#include "base/text.h"
#include "exceptions/deadline.h"
#include "exceptions/exceptionerrors.h"
#include "ledger/exchangestores.h"
#include "workflow/permission.h"

#include <QBuffer>
#include <QJsonArray>
#include <QMimeDatabase>
#include <QUuid>

namespace packledger::exceptions {

using access::Permission;
using ledger::ExceptionCase;
using ledger::ExceptionLine;
using ledger::ExceptionStore;
using ledger::WriteTransaction;

namespace {

constexpr qint64 mostEvidence = 32 << 20;

void append(WriteTransaction &transaction, const char *act, CaseId id, QJsonObject body)
{
    body.insert(QStringLiteral("case"), id.value);
    transaction.appendAct(act, body);
}

Result<void> knownPartner(ledger::View &view, const QByteArray &partner)
{
    if (!partner.isEmpty() && !view.exchange().partners.byName(partner))
        return fail(codes::partnerUnknown, text(partner));
    return {};
}

} // namespace

QString caseNumber(CaseId id)
{
    return QStringLiteral("X-%1").arg(id.value, 4, 10, QLatin1Char('0'));
}

Result<ExceptionCase> findCase(ledger::View &view, CaseId id)
{
    std::optional<ExceptionCase> found = ExceptionStore(view.database()).byId(id);
    if (!found)
        return fail(codes::caseUnknown, QString::number(id.value));
    return *std::move(found);
}

Result<ExceptionCase> caseToWorkOn(ledger::View &view, const access::Session &person, CaseId id)
{
    if (const Result<void> may = workflow::permitted(person, Permission::SettleExceptions); !may)
        return fail(may.error());
    Result<ExceptionCase> found = findCase(view, id);
    if (found && found->state == ledger::CaseState::Resolved)
        return fail(codes::caseEnded, caseNumber(id));
    return found;
}

QJsonObject toJson(ledger::View &view, const ExceptionLine &line)
{
    const std::optional<ledger::ItemRow> item = line.item.isValid() ? view.items().byId(line.item) : std::nullopt;
    QJsonObject json {
        { QStringLiteral("uuid"), text(line.uuid) },
        { QStringLiteral("kind"), QString::fromLatin1(nameOf(line.kind)) },
        { QStringLiteral("source"), QString::fromLatin1(nameOf(line.source)) },
    };
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            json.insert(QLatin1StringView(name), value);
    };
    if (item)
        add("item", text(item->key.text()));
    add("gtin", text(line.gtin));
    add("serial", text(line.serial));
    add("lot", text(line.lot));
    add("expiry", text(line.expiry));
    add("told_gtin", text(line.toldGtin));
    add("told_serial", text(line.toldSerial));
    add("told_lot", text(line.toldLot));
    add("told_expiry", text(line.toldExpiry));
    add("file_id", text(line.fileId));
    add("resolution", QString::fromLatin1(nameOf(line.resolution)));
    add("words", line.words);
    if (line.ordered != 0 || line.received != 0) {
        json.insert(QStringLiteral("ordered"), line.ordered);
        json.insert(QStringLiteral("received"), line.received);
    }
    return json;
}

CaseId writeCase(WriteTransaction &transaction, const NewCase &wanted)
{
    const CategoryFacts &facts = factsOf(wanted.category);
    const CaseId id = ExceptionStore(transaction.database()).nextId();
    QJsonArray lines;
    for (ExceptionLine line : wanted.lines) {
        if (line.uuid.isEmpty())
            line.uuid = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        if (line.resolution == ledger::Resolution::None)
            line.resolution = facts.proposal;
        lines.append(toJson(transaction, line));
    }
    QJsonObject body {
        { QStringLiteral("uuid"),
            text(wanted.uuid.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces) : wanted.uuid) },
        { QStringLiteral("category"), QString::fromLatin1(facts.name) },
        { QStringLiteral("partner"), text(wanted.partner) },
        { QStringLiteral("partner_words"), wanted.partnerWords },
        { QStringLiteral("purchase_order"), text(wanted.purchaseOrder) },
        { QStringLiteral("note"), wanted.note },
        { QStringLiteral("due"), dueAfter(transaction, transaction.today()).toString(Qt::ISODate) },
        { QStringLiteral("lines"), lines },
    };
    if (wanted.shipment.isValid())
        body.insert(QStringLiteral("shipment"), wanted.shipment.value);
    if (wanted.dispatch.isValid())
        body.insert(QStringLiteral("dispatch"), wanted.dispatch.value);
    if (wanted.receipt.isValid())
        body.insert(QStringLiteral("receipt"), wanted.receipt.value);
    if (wanted.inbox.isValid())
        body.insert(QStringLiteral("inbox"), wanted.inbox.value);
    append(transaction, "exception.opened", id, body);
    return id;
}

Result<CaseId> openCase(WriteTransaction &transaction, const access::Session &person, const NewCase &wanted)
{
    if (const Result<void> may = workflow::permitted(person, Permission::SettleExceptions); !may)
        return fail(may.error());
    if (wanted.lines.empty())
        return fail(codes::noItems);
    if (const Result<void> known = knownPartner(transaction, wanted.partner); !known)
        return fail(known.error());
    ExceptionStore store(transaction.database());
    for (const ExceptionLine &line : wanted.lines) {
        if (!line.item.isValid())
            continue;
        for (const CaseId open : store.openOn(line.item)) {
            const std::optional<ExceptionCase> other = store.byId(open);
            if (other && !other->isTheirs && other->category == factsOf(wanted.category).name)
                return fail(codes::alreadyOpen, caseNumber(open));
        }
    }
    return writeCase(transaction, wanted);
}

Result<void> changeCase(
    WriteTransaction &transaction, const access::Session &person, CaseId id, const CaseChange &change)
{
    const Result<ExceptionCase> found = caseToWorkOn(transaction, person, id);
    if (!found)
        return fail(found.error());
    QJsonObject body;
    std::optional<ledger::Resolution> resolution = change.resolution;
    if (change.category && factsOf(*change.category).name != found->category) {
        body.insert(QStringLiteral("category"), QString::fromLatin1(factsOf(*change.category).name));
        if (!resolution && !found->isTheirs)
            resolution = factsOf(*change.category).proposal;
    }
    if (resolution)
        body.insert(QStringLiteral("resolution"), QString::fromLatin1(nameOf(*resolution)));
    if (change.partner) {
        if (const Result<void> known = knownPartner(transaction, *change.partner); !known)
            return fail(known.error());
        body.insert(QStringLiteral("partner"), text(*change.partner));
    }
    if (change.purchaseOrder)
        body.insert(QStringLiteral("purchase_order"), text(*change.purchaseOrder));
    if (change.note)
        body.insert(QStringLiteral("note"), *change.note);
    if (change.due)
        body.insert(QStringLiteral("due"), change.due->toString(Qt::ISODate));
    if (!body.isEmpty())
        append(transaction, "exception.changed", id, body);
    return {};
}

Result<void> attachEvidence(
    WriteTransaction &transaction, const access::Session &person, CaseId id, QIODevice &file, const QString &name)
{
    if (const Result<ExceptionCase> found = caseToWorkOn(transaction, person, id); !found)
        return fail(found.error());
    QByteArray content = file.read(mostEvidence + 1);
    if (content.isEmpty() || content.size() > mostEvidence)
        return fail(codes::evidenceUnusable, name);
    const QByteArray sha256 = Sha256::of(content);
    for (const ledger::CaseEvidence &known : ExceptionStore(transaction.database()).evidence(id)) {
        if (known.sha256 == sha256)
            return {};
    }
    QBuffer bytes(&content);
    bytes.open(QIODevice::ReadOnly);
    if (!transaction.documents().keepBytes(bytes, sha256))
        return fail(codes::evidenceUnusable, name);
    append(transaction, "exception.attached", id,
        { { QStringLiteral("sha256"), text(sha256.toHex()) }, { QStringLiteral("name"), name },
            { QStringLiteral("content_type"), QMimeDatabase().mimeTypeForFileNameAndData(name, content).name() } });
    return {};
}

Result<void> resolveCase(WriteTransaction &transaction, const access::Session &person, CaseId id, const QString &reason)
{
    if (const Result<ExceptionCase> found = caseToWorkOn(transaction, person, id); !found)
        return fail(found.error());
    if (reason.trimmed().isEmpty())
        return fail(codes::reasonMissing, caseNumber(id));
    append(transaction, "exception.resolved", id, { { QStringLiteral("reason"), reason.trimmed() } });
    return {};
}

} // namespace packledger::exceptions

#include "exceptions/exceptionmessage.h"

#include "base/text.h"
#include "exceptions/deadline.h"
#include "exceptions/exceptionerrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <map>

namespace packledger::exceptions {

using ledger::ExceptionCase;
using ledger::ExceptionLine;
using ledger::LineAnswer;
using ledger::LineKind;
using ledger::Resolution;

namespace {

QJsonValue textOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QJsonValue() : QJsonValue(text(bytes));
}

QString spelled(Resolution resolution)
{
    return QString::fromLatin1(nameOf(resolution == Resolution::None ? Resolution::SendNewData : resolution));
}

QJsonObject headOf(const ExceptionCase &found, const MessageHead &head)
{
    QJsonObject sender { { QStringLiteral("email"), head.sender.email } };
    if (!head.sender.gln.isEmpty())
        sender.insert(QStringLiteral("gln"), text(head.sender.gln));
    if (!head.sender.phone.isEmpty())
        sender.insert(QStringLiteral("phone"), head.sender.phone);
    return {
        { QStringLiteral("message_uuid"), text(head.id) },
        { QStringLiteral("exception_case_uuid"), text(found.uuid) },
        { QStringLiteral("timestamp"), head.when.ms / 1000 },
        { QStringLiteral("po_number"), text(found.purchaseOrder) },
        { QStringLiteral("sender_information"), sender },
    };
}

QJsonObject itemOf(const ExceptionLine &line)
{
    return { { QStringLiteral("exception_item_uuid"), text(line.uuid) },
        { QStringLiteral("resolution_request"), spelled(line.resolution) } };
}

QJsonObject missingData(const ExceptionLine &line)
{
    QJsonObject item = itemOf(line);
    item.insert(QStringLiteral("product_gtin"), text(line.gtin));
    item.insert(QStringLiteral("product_serial"), textOrNull(line.serial));
    item.insert(QStringLiteral("observation_source"), QString::fromLatin1(nameOf(line.source)));
    return item;
}

QJsonObject missingProduct(const ExceptionLine &line)
{
    QJsonObject item = itemOf(line);
    item.insert(QStringLiteral("file_id"), text(line.fileId));
    item.insert(QStringLiteral("product_gtin"), text(line.gtin));
    item.insert(QStringLiteral("product_serial"), text(line.serial));
    return item;
}

QJsonObject misaligned(const ExceptionLine &line)
{
    QJsonObject item = itemOf(line);
    const QByteArray toldSerial = line.toldSerial.isEmpty() ? line.serial : line.toldSerial;
    item.insert(QStringLiteral("received_product_gtin"), text(line.gtin));
    item.insert(QStringLiteral("received_product_lot"), text(line.lot));
    item.insert(QStringLiteral("received_product_expiry"), text(line.expiry));
    item.insert(QStringLiteral("received_product_serial"), textOrNull(line.serial));
    item.insert(QStringLiteral("product_data_gtin"), text(line.toldGtin.isEmpty() ? line.gtin : line.toldGtin));
    item.insert(QStringLiteral("product_data_lot"), text(line.toldLot));
    item.insert(QStringLiteral("product_data_expiry"), text(line.toldExpiry));
    item.insert(QStringLiteral("product_data_serial"), textOrNull(toldSerial));
    return item;
}

QJsonObject quantity(const ExceptionLine &line)
{
    QJsonObject item = itemOf(line);
    item.insert(QStringLiteral("gtin"), text(line.gtin));
    item.insert(QStringLiteral("quantity_ordered"), line.ordered);
    item.insert(QStringLiteral("quantity_received"), line.received);
    return item;
}

QJsonObject masterDatum(const ExceptionLine &line, const char *what)
{
    QJsonObject item = itemOf(line);
    item.insert(QStringLiteral("invalid_") + QLatin1StringView(what), text(line.gtin));
    item.insert(QStringLiteral("proposed_") + QLatin1StringView(what), textOrNull(line.toldGtin));
    return item;
}

QString inWords(const ExceptionLine &line)
{
    return QStringLiteral("%1 Proposed resolution: %2. (exception_item_uuid %3)")
        .arg(identityInEnglish(line), spelled(line.resolution), text(line.uuid));
}

} // namespace

QString identityInEnglish(const ExceptionLine &line)
{
    QStringList parts;
    const auto add = [&](const char *name, const QByteArray &value) {
        if (!value.isEmpty())
            parts.append(QLatin1StringView(name) + QLatin1Char(' ') + text(value));
    };
    if (!line.words.isEmpty())
        parts.append(line.words);
    add(line.kind == LineKind::GlnError ? "GLN" : "GTIN", line.gtin);
    add("serial", line.serial);
    add("lot", line.lot);
    add("expiry", line.expiry);
    return parts.join(QStringLiteral(", "));
}

Result<Contact> contactOf(ledger::View &view, const ledger::SiteIdentity &site)
{
    Contact contact { site.gln, view.settings().value(emailSetting), view.settings().value(phoneSetting) };
    if (contact.email.isEmpty())
        return fail(codes::contactMissing);
    return contact;
}

QByteArray messageUuid(const ExceptionCase &found, int number)
{
    return QUuid::createUuidV5(QUuid(), found.uuid + " message " + QByteArray::number(number))
        .toByteArray(QUuid::WithoutBraces);
}

QByteArray reportJson(
    const ExceptionCase &found, const std::vector<ExceptionLine> &lines, const MessageHead &head, bool isResolved)
{
    std::map<QString, QJsonArray> lists;
    QJsonArray glns;
    QJsonArray gtins;
    QJsonArray others;
    for (const ExceptionLine &line : lines) {
        if (line.ended != ledger::LineEnd::Open && !isResolved)
            continue;
        switch (line.kind) {
        case LineKind::MissingData:
            lists[QStringLiteral("missing_product_data")].append(missingData(line));
            break;
        case LineKind::MissingProduct:
            lists[QStringLiteral("missing_product")].append(missingProduct(line));
            break;
        case LineKind::Misaligned:
            lists[QStringLiteral("data_misalignment")].append(misaligned(line));
            break;
        case LineKind::Overage:
            lists[QStringLiteral("overages")].append(quantity(line));
            break;
        case LineKind::Underage:
            lists[QStringLiteral("underages")].append(quantity(line));
            break;
        case LineKind::GlnError:
            glns.append(masterDatum(line, "gln"));
            break;
        case LineKind::GtinError:
            gtins.append(masterDatum(line, "gtin"));
            break;
        case LineKind::Other:
            others.append(inWords(line));
            break;
        }
    }
    QJsonObject exceptions;
    for (const auto &[name, list] : lists)
        exceptions.insert(name, list);
    QJsonObject masterData;
    if (!glns.isEmpty())
        masterData.insert(QStringLiteral("gln_errors"), glns);
    if (!gtins.isEmpty())
        masterData.insert(QStringLiteral("gtin_errors"), gtins);
    if (!masterData.isEmpty())
        exceptions.insert(QStringLiteral("master_data_errors"), masterData);
    if (!found.note.isEmpty())
        others.append(found.note);
    QJsonObject report = headOf(found, head);
    report.insert(QStringLiteral("exceptions"), exceptions);
    if (!others.isEmpty())
        report.insert(QStringLiteral("other_errors"), others);
    report.insert(QStringLiteral("case_resolved"), isResolved);
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

QByteArray responseJson(
    const ExceptionCase &found, const std::vector<ExceptionLine> &lines, const MessageHead &head, const QString &notes)
{
    QJsonArray items;
    for (const ExceptionLine &line : lines) {
        if (line.uuid.isEmpty() || line.answer == LineAnswer::None)
            continue;
        QJsonObject item {
            { QStringLiteral("exception_item_uuid"), text(line.uuid) },
            { QStringLiteral("resolution_response"),
                line.answer == LineAnswer::Accepted ? QStringLiteral("Accept") : QStringLiteral("Reject") },
        };
        if (!line.comments.isEmpty())
            item.insert(QStringLiteral("comments"), line.comments);
        if (line.alternative != Resolution::None)
            item.insert(QStringLiteral("alternative_resolution"),
                QJsonObject {
                    { QStringLiteral("alternative_resolution"), spelled(line.alternative) },
                    { QStringLiteral("follow_up"), QStringLiteral("Email") },
                    { QStringLiteral("follow_up_details"), head.sender.email },
                });
        items.append(item);
    }
    QJsonObject response = headOf(found, head);
    response.insert(QStringLiteral("response_items"), items);
    if (!notes.isEmpty())
        response.insert(QStringLiteral("additional_notes"), notes);
    return QJsonDocument(response).toJson(QJsonDocument::Indented);
}

} // namespace packledger::exceptions

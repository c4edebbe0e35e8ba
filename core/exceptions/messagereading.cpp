#include "exceptions/messagereading.h"

#include "exceptions/exceptionerrors.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace packledger::exceptions {

using ledger::ExceptionLine;
using ledger::LineAnswer;
using ledger::LineKind;
using ledger::Observation;
using ledger::Resolution;

namespace {

constexpr qsizetype longestText = 2'000;
constexpr qsizetype mostItems = 20'000;

/// One object of a message: its fields by type, the first fault with its path.
class Part
{
public:
    Part(QJsonObject object, QString path, std::optional<Error> &error)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_error(error)
    {
    }

    [[nodiscard]] QString text(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(name));
        if (!value.isString())
            fault(name, value.isUndefined() ? "is missing" : "is no text");
        return value.toString().left(longestText);
    }

    [[nodiscard]] QString textIfAny(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(name));
        if (!value.isString() && !value.isUndefined() && !value.isNull())
            fault(name, "is no text");
        return value.toString().left(longestText);
    }

    [[nodiscard]] qint64 number(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(name));
        const double found = value.toDouble();
        if (!value.isDouble() || std::trunc(found) != found || std::abs(found) > 9e15)
            fault(name, value.isUndefined() ? "is missing" : "is no whole number");
        return qint64(found);
    }

    [[nodiscard]] bool flag(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(name));
        if (!value.isBool())
            fault(name, value.isUndefined() ? "is missing" : "is neither true nor false");
        return value.toBool();
    }

    [[nodiscard]] Resolution resolution(const char *name)
    {
        const QString said = text(name);
        const std::optional<Resolution> found = ledger::resolutionFrom(said.toUtf8());
        if (!found)
            fault(name, "is none of the resolutions");
        return found.value_or(Resolution::None);
    }

    [[nodiscard]] Resolution resolutionIfAny(const char *name)
    {
        return isThere(name) ? resolution(name) : Resolution::None;
    }

    [[nodiscard]] bool isThere(const char *name) const
    {
        const QJsonValue value = m_object.value(QLatin1StringView(name));
        return !value.isUndefined() && !value.isNull();
    }

    [[nodiscard]] Part part(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(name));
        if (!value.isObject() && isThere(name))
            fault(name, "is no object");
        return { value.toObject(), pathOf(name), m_error };
    }

    template <typename Read>
    void each(const char *name, Read &&read)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(name));
        if (!value.isArray() && isThere(name))
            fault(name, "is no list");
        const QJsonArray list = value.toArray();
        if (list.size() > mostItems)
            fault(name, "holds too many items");
        for (qsizetype at = 0; at < std::min(list.size(), mostItems); ++at) {
            const QString path = QStringLiteral("%1[%2]").arg(pathOf(name)).arg(at);
            if (!list.at(at).isObject())
                note(path, "is no object");
            Part item(list.at(at).toObject(), path, m_error);
            read(item);
        }
    }

    [[nodiscard]] QStringList texts(const char *name)
    {
        QStringList found;
        const QJsonValue value = m_object.value(QLatin1StringView(name));
        if (!value.isArray() && isThere(name))
            fault(name, "is no list");
        for (const QJsonValue &item : value.toArray()) {
            if (!item.isString())
                fault(name, "holds something that is no text");
            found.append(item.toString().left(longestText));
        }
        return found;
    }

    void fault(const char *name, const char *what) { note(pathOf(name), what); }

private:
    [[nodiscard]] QString pathOf(const char *name) const { return m_path + QLatin1Char('.') + QLatin1StringView(name); }
    void note(const QString &path, const char *what)
    {
        if (!m_error)
            m_error
                = Error { codes::messageField, path + QLatin1Char(' ') + QLatin1StringView(what), { {}, 0, 0, path } };
    }

    const QJsonObject m_object;
    const QString m_path;
    std::optional<Error> &m_error;
};

ExceptionLine lineIn(Part &item, LineKind kind)
{
    ExceptionLine line;
    line.kind = kind;
    line.uuid = item.text("exception_item_uuid").toUtf8();
    return line;
}

void readMissingData(Part &item, std::vector<ExceptionLine> &lines)
{
    ExceptionLine line = lineIn(item, LineKind::MissingData);
    line.gtin = item.text("product_gtin").toUtf8();
    line.serial = item.textIfAny("product_serial").toUtf8();
    const QString source = item.text("observation_source");
    line.source = Observation::Other;
    for (const Observation known : { Observation::Scan, Observation::PackingSlip, Observation::ShipNotice }) {
        if (source == QLatin1StringView(nameOf(known)))
            line.source = known;
    }
    if (line.source == Observation::Other && source != QLatin1StringView(nameOf(Observation::Other)))
        item.fault("observation_source", "is none of the sources");
    line.resolution = item.resolution("resolution_request");
    lines.push_back(std::move(line));
}

void readMissingProduct(Part &item, std::vector<ExceptionLine> &lines)
{
    ExceptionLine line = lineIn(item, LineKind::MissingProduct);
    line.fileId = item.text("file_id").toUtf8();
    line.gtin = item.text("product_gtin").toUtf8();
    line.serial = item.text("product_serial").toUtf8();
    line.resolution = item.resolution("resolution_request");
    lines.push_back(std::move(line));
}

void readMisaligned(Part &item, std::vector<ExceptionLine> &lines)
{
    ExceptionLine line = lineIn(item, LineKind::Misaligned);
    line.gtin = item.text("received_product_gtin").toUtf8();
    line.lot = item.text("received_product_lot").toUtf8();
    line.expiry = item.text("received_product_expiry").toUtf8();
    line.serial = item.textIfAny("received_product_serial").toUtf8();
    line.toldGtin = item.text("product_data_gtin").toUtf8();
    line.toldLot = item.text("product_data_lot").toUtf8();
    line.toldExpiry = item.text("product_data_expiry").toUtf8();
    line.toldSerial = item.textIfAny("product_data_serial").toUtf8();
    line.resolution = item.resolution("resolution_request");
    lines.push_back(std::move(line));
}

void readQuantity(Part &item, LineKind kind, std::vector<ExceptionLine> &lines)
{
    ExceptionLine line = lineIn(item, kind);
    line.gtin = item.text("gtin").toUtf8();
    line.ordered = item.number("quantity_ordered");
    line.received = item.number("quantity_received");
    line.resolution = item.resolution("resolution_request");
    lines.push_back(std::move(line));
}

void readMasterDatum(Part &item, LineKind kind, std::vector<ExceptionLine> &lines)
{
    ExceptionLine line = lineIn(item, kind);
    const bool isGln = kind == LineKind::GlnError;
    line.gtin = item.text(isGln ? "invalid_gln" : "invalid_gtin").toUtf8();
    line.toldGtin = item.textIfAny(isGln ? "proposed_gln" : "proposed_gtin").toUtf8();
    line.resolution = item.resolutionIfAny("resolution_request");
    lines.push_back(std::move(line));
}

/// The item that words without a field of their own name at their end, as our reports do: an answer can name it, too.
QByteArray itemNamedIn(const QString &words)
{
    static const QRegularExpression end(QStringLiteral("\\(exception_item_uuid ([^\\s()]+)\\)$"));
    return end.match(words).captured(1).toUtf8();
}

void readReport(Part &report, ReadMessage &message)
{
    std::vector<ExceptionLine> &lines = message.lines;
    Part exceptions = report.part("exceptions");
    exceptions.each("missing_product_data", [&](Part &item) { readMissingData(item, lines); });
    exceptions.each("missing_product", [&](Part &item) { readMissingProduct(item, lines); });
    exceptions.each("data_misalignment", [&](Part &item) { readMisaligned(item, lines); });
    exceptions.each("overages", [&](Part &item) { readQuantity(item, LineKind::Overage, lines); });
    exceptions.each("underages", [&](Part &item) { readQuantity(item, LineKind::Underage, lines); });
    Part masterData = exceptions.part("master_data_errors");
    masterData.each("gln_errors", [&](Part &item) { readMasterDatum(item, LineKind::GlnError, lines); });
    masterData.each("gtin_errors", [&](Part &item) { readMasterDatum(item, LineKind::GtinError, lines); });
    for (const QString &words : report.texts("other_errors")) {
        ExceptionLine line;
        line.uuid = itemNamedIn(words);
        line.words = words;
        line.source = Observation::Other;
        lines.push_back(std::move(line));
    }
    message.isResolved = report.flag("case_resolved");
}

void readResponse(Part &response, ReadMessage &message)
{
    response.each("response_items", [&](Part &item) {
        ReadMessage::Answer answer;
        answer.item = item.text("exception_item_uuid").toUtf8();
        const QString said = item.text("resolution_response");
        if (said == QLatin1StringView("Accept"))
            answer.answer = LineAnswer::Accepted;
        else if (said == QLatin1StringView("Reject"))
            answer.answer = LineAnswer::Rejected;
        else
            item.fault("resolution_response", "is neither Accept nor Reject");
        answer.comments = item.textIfAny("comments");
        Part alternative = item.part("alternative_resolution");
        answer.alternative = alternative.resolutionIfAny("alternative_resolution");
        const QString by = alternative.textIfAny("follow_up");
        if (!by.isEmpty() && by != QLatin1StringView("Email") && by != QLatin1StringView("Phone"))
            alternative.fault("follow_up", "is neither Email nor Phone");
        const QString details = alternative.textIfAny("follow_up_details");
        answer.followUp = details.isEmpty() ? by : by + QStringLiteral(": ") + details;
        message.answers.push_back(std::move(answer));
    });
    message.notes = response.textIfAny("additional_notes");
}

} // namespace

bool isExceptionMessage(const QJsonObject &json)
{
    return json.contains(QLatin1StringView("exception_case_uuid")) && json.contains(QLatin1StringView("message_uuid"));
}

Result<ReadMessage> readMessage(const QJsonObject &json)
{
    std::optional<Error> error;
    ReadMessage message;
    {
        Part part(json, QStringLiteral("$"), error);
        message.uuid = part.text("message_uuid").toUtf8();
        message.caseUuid = part.text("exception_case_uuid").toUtf8();
        if (message.uuid.isEmpty())
            part.fault("message_uuid", "is empty");
        if (message.caseUuid.isEmpty())
            part.fault("exception_case_uuid", "is empty");
        (void)part.number("timestamp");
        message.purchaseOrder = part.text("po_number").toUtf8();
        if (!part.isThere("sender_information"))
            part.fault("sender_information", "is missing");
        Part sender = part.part("sender_information");
        message.senderEmail = sender.text("email");
        message.senderGln = sender.textIfAny("gln").toUtf8();
        // The one field that a report needs and a response never has.
        if (json.contains(QLatin1StringView("case_resolved")) || json.contains(QLatin1StringView("exceptions"))) {
            readReport(part, message);
        } else {
            message.kind = ReadMessage::Kind::Response;
            readResponse(part, message);
        }
    }
    if (error)
        return fail(*std::move(error));
    return message;
}

} // namespace packledger::exceptions

#include "epcis/jsonreader.h"

#include "base/baseerrors.h"
#include "epcis/epciserrors.h"
#include "epcis/eventrules.h"
#include "epcis/jsoneventmapper.h"
#include "epcis/jsontokens.h"
#include "epcis/timestamp.h"

#include <QIODevice>

namespace packledger::epcis {

namespace {

/// Members of a document that are looked at; an event by itself has none of the last two.
bool isDocumentMember(QByteArrayView name)
{
    return name == "epcisHeader" || name == "epcisBody" || name == "id" || name == "schemaVersion"
        || name == "creationDate" || name == "instanceIdentifier" || name == "sender" || name == "receiver";
}

class Reader
{
public:
    Reader(QIODevice &device, DocumentSink &sink, const ReadLimits &limits, const Progress &progress)
        : m_device(device)
        , m_sink(sink)
        , m_limits(limits)
        , m_progress(progress)
    {
    }

    Result<DocumentSummary> read()
    {
        m_summary.format = Format::EpcisJson20;
        const qint64 start = m_device.pos();
        if (auto pass = readOnce(); !pass)
            return fail(std::move(pass.error()));
        if (m_bodySkipped) {
            // The context came behind the events that need it.
            if (m_device.isSequential() || !m_device.seek(start))
                return fail(codes::epcisFormat, QStringLiteral("@context behind epcisBody"));
            m_secondPass = true;
            if (auto pass = readOnce(); !pass)
                return fail(std::move(pass.error()));
        }
        if (!m_sink.header(m_header))
            return fail(codes::cancelled);
        return m_summary;
    }

private:
    QIODevice &m_device;
    DocumentSink &m_sink;
    const ReadLimits &m_limits;
    const Progress &m_progress;
    DocumentSummary m_summary;
    DocumentHeader m_header;
    JsonContext m_context;
    JsonValue m_top; ///< the members of the top object, but for the events of a document
    bool m_hasContext = false;
    bool m_hasBody = false;
    bool m_bodySkipped = false;
    bool m_secondPass = false;

    static Where whereOfTop(const JsonValue &value)
    {
        Where where;
        where.line = value.line;
        where.column = value.column;
        where.path = value.name.isEmpty() ? QStringLiteral("$") : QStringLiteral("$.") + QString::fromUtf8(value.name);
        return where;
    }

    static tl::unexpected<Error> missing(const char *name, const JsonValue &at)
    {
        return fail(codes::missingField, QString::fromLatin1(name), whereOfTop(at));
    }

    Result<void> readOnce()
    {
        JsonTokens tokens(m_device, m_limits, m_progress);
        qint64 items = m_limits.itemsPerEvent;
        JsonToken token = tokens.next();
        if (token == JsonToken::Error)
            return fail(tokens.error());
        m_top = JsonValue();
        m_top.kind = JsonValue::Kind::Object;
        m_top.line = tokens.where().line;
        m_top.column = tokens.where().column;
        if (token != JsonToken::BeginObject)
            return fail(codes::epcisFormat, QStringLiteral("a JSON object"), whereOfTop(m_top));
        for (token = tokens.next(); token == JsonToken::Name; token = tokens.next()) {
            const QByteArray name = tokens.text();
            if (name == "epcisBody") {
                if (auto body = takeBody(tokens); !body)
                    return body;
                continue;
            }
            auto value = readJsonMember(tokens, name, items);
            if (!value)
                return fail(std::move(value.error()));
            if (auto taken = m_secondPass ? Result<void>() : takeMember(*value); !taken)
                return taken;
            m_top.members.push_back(std::move(*value));
        }
        if (token == JsonToken::EndObject)
            token = tokens.next();
        if (token != JsonToken::End)
            return fail(tokens.error());
        return finish();
    }

    Result<void> takeMember(const JsonValue &value)
    {
        if (value.name == "@context") {
            std::vector<QByteArray> remote;
            if (!m_context.add(value, remote))
                return fail(codes::badValue, QStringLiteral("@context"), whereOfTop(value));
            m_hasContext = true;
            for (const QByteArray &url : remote)
                m_sink.finding({ Severity::Warning, codes::ignoredContent, QString::fromUtf8(url), whereOfTop(value) });
        } else if (value.name == "epcisHeader") {
            return takeHeader(value);
        } else if (value.name == "schemaVersion") {
            m_header.schemaVersion = value.text;
        } else if (value.name == "creationDate") {
            const auto date = value.isString() ? parseTimestamp(value.text, TimeReading::Strict) : std::nullopt;
            if (!date)
                return fail(codes::badValue, QStringLiteral("creationDate: ") + QString::fromUtf8(value.text),
                    whereOfTop(value));
            m_header.creationDate = *date;
        } else if (value.name == "instanceIdentifier"
            || (value.name == "id" && m_header.instanceIdentifier.isEmpty())) {
            m_header.instanceIdentifier = value.text;
        } else if (value.name == "sender") {
            m_header.sender = value.text;
        } else if (value.name == "receiver") {
            m_header.receiver = value.text;
        } else if (value.name.endsWith(":ignoreFields")) {
            takeIgnoredFields(value);
        }
        return {};
    }

    void takeIgnoredFields(const JsonValue &list)
    {
        for (const JsonValue &field : list.members) {
            const JsonContext::Name name = m_context.resolve(field.text);
            m_header.ignoredFields.push_back({ name.ns, name.local });
        }
    }

    Result<void> takeHeader(const JsonValue &header)
    {
        for (const JsonValue &member : header.members) {
            const JsonContext::Name name = m_context.resolve(member.name);
            if (name.local == "guidelineVersion")
                m_header.guidelineVersion = member.text;
            else if (name.local == "dscsaTransactionStatement")
                takeStatement(member);
        }
        const JsonValue *data = header.member("epcisMasterData");
        const JsonValue *list = data ? data->member("vocabularyList") : nullptr;
        return list ? takeVocabularies(*list) : Result<void>();
    }

    void takeStatement(const JsonValue &statement)
    {
        for (const JsonValue &member : statement.members) {
            const JsonContext::Name name = m_context.resolve(member.name);
            if (name.local == "affirmTransactionStatement")
                m_header.affirmsTransactionStatement = member.text == "true";
            else if (name.local == "legalNotice")
                m_header.legalNotice = member.text;
        }
    }

    Result<void> takeVocabularies(const JsonValue &list)
    {
        for (const JsonValue &vocabulary : list.members) {
            const JsonValue *type = vocabulary.member("type");
            const JsonValue *elements = vocabulary.member("vocabularyElementList");
            if (!type || !type->isString())
                return fail(codes::missingField, QStringLiteral("type"),
                    whereOf(vocabulary, list, QStringLiteral("$..vocabularyList")));
            for (const JsonValue &each : elements ? elements->members : std::vector<JsonValue>()) {
                VocabularyElement element;
                element.vocabularyType = m_context.expanded(type->text);
                if (const JsonValue *id = each.member("id"))
                    element.id = m_context.expanded(id->text);
                const JsonValue *attributes = each.member("attributes");
                for (const JsonValue &attribute : attributes ? attributes->members : std::vector<JsonValue>()) {
                    const JsonValue *id = attribute.member("id");
                    const JsonValue *text = attribute.member("attribute");
                    if (id && text)
                        element.attributes.insert(m_context.expanded(id->text), text->text);
                }
                const JsonValue *children = each.member("children");
                for (const JsonValue &child : children ? children->members : std::vector<JsonValue>())
                    element.children.push_back(m_context.expanded(child.text));
                if (!m_sink.vocabularyElement(element))
                    return fail(codes::cancelled);
            }
        }
        return {};
    }

    Result<void> takeBody(JsonTokens &tokens)
    {
        m_hasBody = true;
        if (!m_hasContext) {
            m_bodySkipped = true;
            return tokens.skip(tokens.next()) ? Result<void>() : fail(tokens.error());
        }
        if (!m_sink.header(m_header))
            return fail(codes::cancelled);
        return takeObject(tokens, QStringLiteral("$.epcisBody"));
    }

    /// epcisBody, and the queryResults and resultsBody in it.
    Result<void> takeObject(JsonTokens &tokens, const QString &path)
    {
        JsonToken token = tokens.next();
        if (token == JsonToken::Error)
            return fail(tokens.error());
        const Where start = at(tokens, path);
        if (token != JsonToken::BeginObject)
            return fail(codes::badValue, path, start);
        bool hasEvents = false;
        for (token = tokens.next(); token == JsonToken::Name; token = tokens.next()) {
            const QByteArray name = tokens.text();
            const QString below = path + u'.' + QString::fromUtf8(name);
            Result<void> taken;
            if (name == "eventList") {
                hasEvents = true;
                taken = takeEventList(tokens, below);
            } else if (name == "queryResults" || name == "resultsBody") {
                hasEvents = true;
                taken = takeObject(tokens, below);
            } else if (name == "event") {
                hasEvents = true;
                taken = takeEvent(tokens, tokens.next(), below);
            } else {
                qint64 items = m_limits.itemsPerEvent;
                auto value = readJsonMember(tokens, name, items);
                if (!value)
                    return fail(std::move(value.error()));
                taken = takeBodyMember(*value, below);
            }
            if (!taken)
                return taken;
        }
        if (token != JsonToken::EndObject)
            return fail(tokens.error());
        if (!hasEvents)
            return fail(codes::missingField, QStringLiteral("eventList"), start);
        return {};
    }

    Result<void> takeBodyMember(const JsonValue &value, const QString &path)
    {
        if (value.name.endsWith(":ignoreFields")) {
            takeIgnoredFields(value);
            return {};
        }
        if (value.name == "vocabularyList")
            return takeVocabularies(value);
        if (value.name == "queryName" || value.name == "subscriptionID" || value.name.contains(':'))
            return {};
        return fail(codes::unknownField, QString::fromUtf8(value.name), whereOf(value, value, path));
    }

    static Where at(const JsonTokens &tokens, const QString &path)
    {
        Where where = tokens.where();
        where.path = path;
        return where;
    }

    Result<void> takeEventList(JsonTokens &tokens, const QString &path)
    {
        JsonToken token = tokens.next();
        if (token == JsonToken::Error)
            return fail(tokens.error());
        if (token != JsonToken::BeginArray)
            return fail(codes::badValue, QStringLiteral("eventList"), at(tokens, path));
        qint64 index = 0;
        for (token = tokens.next(); token != JsonToken::EndArray; token = tokens.next()) {
            if (auto taken = takeEvent(tokens, token, QStringLiteral("%1[%2]").arg(path).arg(index++)); !taken)
                return taken;
        }
        return {};
    }

    Result<void> takeEvent(JsonTokens &tokens, JsonToken first, const QString &path)
    {
        qint64 items = m_limits.itemsPerEvent;
        auto object = readJsonValue(tokens, first, items);
        return object ? takeEvent(*object, path) : fail(std::move(object.error()));
    }

    Result<void> takeEvent(const JsonValue &object, const QString &path)
    {
        const Where where = whereOf(object, object, path);
        const JsonValue *type = object.member("type");
        if (!object.isObject() || !type || !type->isString())
            return fail(codes::missingField, QStringLiteral("type"), where);
        if (type->text.contains(':')) {
            m_sink.finding({ Severity::Warning, codes::vendorEvent, QString::fromUtf8(type->text), where });
            return {};
        }
        const auto eventType = eventTypeNamed(type->text);
        if (!eventType || eventType == EventType::Quantity)
            return fail(codes::unknownEvent, QString::fromUtf8(type->text), whereOf(*type, object, path));
        if (++m_summary.events > m_limits.events)
            return fail(codes::tooLarge, QStringLiteral("too many events"), where);
        auto event = eventFromJson(object, *eventType, m_context, path, m_sink);
        if (!event)
            return fail(std::move(event.error()));
        return m_sink.event(std::move(*event), where) ? Result<void>() : fail(codes::cancelled);
    }

    /// What only the whole top object tells: which kind of document it is, and what it lacks.
    Result<void> finish()
    {
        const JsonValue *type = m_top.member("type");
        if (!type || !type->isString())
            return fail(codes::epcisFormat, QStringLiteral("type"), whereOfTop(m_top));
        if (!m_hasContext)
            return missing("@context", m_top);
        const bool document = type->text == "EPCISDocument";
        if (!document && type->text != "EPCISQueryDocument")
            return m_hasBody ? fail(codes::epcisFormat, QString::fromUtf8(type->text), whereOfTop(*type))
                             : finishBareEvent();
        if (!m_hasBody)
            return missing("epcisBody", m_top);
        if (document && m_header.schemaVersion.isEmpty())
            return missing("schemaVersion", m_top);
        if (document && m_header.creationDate.isNull())
            return missing("creationDate", m_top);
        for (const JsonValue &member : m_top.members) {
            if (member.name != "@context" && member.name != "type" && !isDocumentMember(member.name)
                && !member.name.contains(':'))
                return fail(codes::unknownField, QString::fromUtf8(member.name), whereOfTop(member));
        }
        return {};
    }

    Result<void> finishBareEvent()
    {
        // Its own members are no head of a document.
        m_header = DocumentHeader();
        for (const char *name : { "schemaVersion", "creationDate" }) {
            const auto member = std::ranges::find(m_top.members, QByteArray(name), &JsonValue::name);
            if (member != m_top.members.end())
                m_top.members.erase(member);
        }
        return takeEvent(m_top, QStringLiteral("$"));
    }
};

} // namespace

Result<DocumentSummary> readJson(
    QIODevice &device, DocumentSink &sink, const ReadLimits &limits, const Progress &progress)
{
    return Reader(device, sink, limits, progress).read();
}

} // namespace packledger::epcis

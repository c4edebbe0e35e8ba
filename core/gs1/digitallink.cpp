#include "gs1/digitallink.h"

#include "gs1/aitable.h"
#include "gs1/charset.h"
#include "gs1/gs1errors.h"
#include "gs1/percent.h"

#include <algorithm>
#include <vector>

namespace packledger::gs1 {

namespace {

struct LinkElement
{
    QByteArray ai;
    QByteArray value;
};

enum class Part { Path, Query };

bool isUriCharacter(char c) noexcept
{
    return isDigit(c) || isLetter(c) || QByteArrayView("-._~:/?#[]@!$&'()*+,;=%").contains(c);
}

/// Without its escapes. A '%' that begins no escape stays what it is, as in the reference implementation of GS1.
QByteArray decoded(QByteArrayView text, Part part)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0) {
            result += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else {
            result += part == Part::Query && text[i] == '+' ? ' ' : text[i];
        }
    }
    return result;
}

tl::unexpected<Error> failAt(const ErrorCode &code, QByteArrayView ai)
{
    const QString path = QLatin1Char('(') + QString::fromLatin1(ai) + QLatin1Char(')');
    return fail(code, path, Where { {}, 0, 0, path });
}

std::vector<QByteArrayView> split(QByteArrayView text, char mark)
{
    std::vector<QByteArrayView> parts;
    for (qsizetype end = text.indexOf(mark); end >= 0; end = text.indexOf(mark)) {
        parts.push_back(text.first(end));
        text = text.sliced(end + 1);
    }
    parts.push_back(text);
    return parts;
}

/// Whether the AIs behind the key are some of its qualifiers in their order, all of one alternative.
bool isPathInOrder(const std::vector<QByteArrayView> &path)
{
    if (path.size() == 1)
        return true;
    const ApplicationIdentifier *key = exactAi(path[0]);
    if (!key || key->qualifiers.isEmpty())
        return false;
    for (const QByteArrayView alternative : split(key->qualifiers, '|')) {
        const std::vector<QByteArrayView> order = split(alternative, ',');
        auto next = order.begin();
        const bool inOrder = std::all_of(path.begin() + 1, path.end(), [&](QByteArrayView ai) {
            next = std::find(next, order.end(), ai);
            return next != order.end() && next++ != order.end();
        });
        if (inOrder)
            return true;
    }
    return false;
}

/// Whether the AI would have its place somewhere in the path.
bool belongsInPath(std::vector<QByteArrayView> path, QByteArrayView ai)
{
    for (size_t at = 1; at <= path.size(); ++at) {
        std::vector<QByteArrayView> trial = path;
        trial.insert(trial.begin() + qsizetype(at), ai);
        if (isPathInOrder(trial))
            return true;
    }
    return false;
}

/// The segments from the last primary key on, alternating AI and value; empty if there is no key.
std::vector<QByteArrayView> keyPath(QByteArrayView path)
{
    const std::vector<QByteArrayView> segments = split(path, '/');
    for (size_t i = segments.size(); i >= 3; i -= 2) {
        const ApplicationIdentifier *ai = exactAi(segments[i - 2]);
        if (!ai)
            break;
        if (ai->isKey)
            return { segments.begin() + qsizetype(i - 2), segments.end() };
    }
    return {};
}

Result<std::vector<LinkElement>> readPath(QByteArrayView path)
{
    std::vector<LinkElement> elements;
    const std::vector<QByteArrayView> segments = keyPath(path);
    if (segments.empty())
        return fail(codes::notDigitalLink, QString::fromUtf8(path));
    for (size_t i = 0; i + 1 < segments.size(); i += 2) {
        const QByteArrayView ai = segments[i];
        const QByteArray value = decoded(segments[i + 1], Part::Path);
        if (value.isEmpty())
            return failAt(codes::empty, ai);
        if (value.contains('\0'))
            return failAt(codes::uriSyntax, ai);
        elements.push_back({ ai.toByteArray(), value });
    }
    return elements;
}

Result<std::vector<LinkElement>> readQuery(QByteArrayView query)
{
    std::vector<LinkElement> elements;
    for (const QByteArrayView parameter : split(query, '&')) {
        const qsizetype equals = parameter.indexOf('=');
        const QByteArrayView name = parameter.first(std::max<qsizetype>(0, equals));
        if (equals < 1 || !allDigits(name))
            continue;
        const ApplicationIdentifier *ai = exactAi(name);
        if (!ai)
            return failAt(codes::unknownAi, name);
        QByteArray value = decoded(parameter.sliced(equals + 1), Part::Query);
        if (value.isEmpty())
            return failAt(codes::empty, name);
        if (value.contains('\0'))
            return failAt(codes::uriSyntax, name);
        if (name == "01" && (value.size() == 8 || value.size() == 12 || value.size() == 13))
            value = value.rightJustified(14, '0');
        elements.push_back({ name.toByteArray(), value });
    }
    return elements;
}

std::optional<Error> checkLengths(const std::vector<LinkElement> &elements)
{
    for (const LinkElement &element : elements) {
        const ApplicationIdentifier *ai = exactAi(element.ai);
        if (element.value.size() < ai->shortestValue() || element.value.size() > ai->longestValue())
            return failAt(codes::length, element.ai).value();
    }
    return std::nullopt;
}

std::optional<Error> checkPlaces(const std::vector<QByteArrayView> &path, const std::vector<LinkElement> &query)
{
    if (!isPathInOrder(path))
        return fail(codes::dlPath, QString::fromLatin1(path.back())).value();
    for (auto element = query.begin(); element != query.end(); ++element) {
        const bool isRepeated = std::find(path.begin(), path.end(), QByteArrayView(element->ai)) != path.end()
            || std::any_of(query.begin(), element, [&](const LinkElement &other) { return other.ai == element->ai; });
        if (isRepeated)
            return failAt(codes::dlDuplicate, element->ai).value();
        if (!exactAi(element->ai)->isAttribute())
            return failAt(codes::dlAttribute, element->ai).value();
        if (belongsInPath(path, element->ai))
            return failAt(codes::dlPath, element->ai).value();
    }
    return std::nullopt;
}

} // namespace

bool isWebAddress(QByteArrayView text) noexcept
{
    const auto begins = [&](QByteArrayView scheme) {
        return text.size() > scheme.size() && text.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0;
    };
    return begins("http://") || begins("https://");
}

Result<ElementString> parseDigitalLink(QByteArrayView uri)
{
    if (!isWebAddress(uri))
        return fail(codes::notDigitalLink, QString::fromUtf8(uri));
    if (!std::all_of(uri.begin(), uri.end(), isUriCharacter))
        return fail(codes::uriSyntax, QString::fromUtf8(uri));

    QByteArrayView path = uri.sliced(uri.indexOf("://") + 3);
    if (const qsizetype fragment = path.indexOf('#'); fragment >= 0)
        path = path.first(fragment);
    QByteArrayView query;
    if (const qsizetype mark = path.indexOf('?'); mark >= 0) {
        query = path.sliced(mark + 1);
        path = path.first(mark);
    }
    const qsizetype domainEnd = path.indexOf('/');
    if (domainEnd < 1)
        return fail(codes::notDigitalLink, QString::fromUtf8(uri));

    Result<std::vector<LinkElement>> inPath = readPath(path.sliced(domainEnd));
    if (!inPath)
        return fail(inPath.error());
    if (const std::optional<Error> error = checkLengths(*inPath))
        return fail(*error);
    const Result<std::vector<LinkElement>> inQuery = readQuery(query);
    if (!inQuery)
        return fail(inQuery.error());
    if (const std::optional<Error> error = checkLengths(*inQuery))
        return fail(*error);

    std::vector<QByteArrayView> pathAis;
    for (const LinkElement &element : *inPath)
        pathAis.push_back(element.ai);
    if (const std::optional<Error> error = checkPlaces(pathAis, *inQuery))
        return fail(*error);

    std::vector<Element> elements;
    for (const LinkElement &element : *inPath)
        elements.push_back({ element.ai, element.value });
    for (const LinkElement &element : *inQuery)
        elements.push_back({ element.ai, element.value });
    Result<ElementString> result = ElementString::from(elements);
    if (result) {
        if (const std::optional<Error> error = result->checkAssociations())
            return fail(*error);
    }
    return result;
}

QByteArray toDigitalLink(const ElementString &elements)
{
    const ApplicationIdentifier *key = nullptr;
    QByteArrayView keyAi;
    for (qsizetype i = 0; i < elements.count() && !key; ++i) {
        keyAi = elements.at(i).ai;
        if (const ApplicationIdentifier *ai = exactAi(keyAi); ai->isKey)
            key = ai;
    }
    if (!key)
        return {};

    // Of alternative qualifiers those of which the elements hold most.
    std::vector<QByteArrayView> path { keyAi };
    for (const QByteArrayView alternative : split(key->qualifiers, '|')) {
        std::vector<QByteArrayView> found { keyAi };
        for (const QByteArrayView qualifier : split(alternative, ',')) {
            if (elements.contains(qualifier))
                found.push_back(qualifier);
        }
        if (found.size() > path.size())
            path = found;
    }

    QByteArray uri("https://id.gs1.org");
    for (const QByteArrayView ai : path) {
        uri += '/';
        uri += ai;
        uri += '/';
        appendPercentEncoded(uri, elements.value(ai));
    }
    char mark = '?';
    for (const bool predefined : { true, false }) {
        for (qsizetype i = 0; i < elements.count(); ++i) {
            const Element element = elements.at(i);
            const ApplicationIdentifier *ai = exactAi(element.ai);
            const bool isFirst = elements.value(element.ai).data() == element.value.data();
            if (ai->isPredefined() != predefined || !isFirst
                || std::find(path.begin(), path.end(), element.ai) != path.end())
                continue;
            if (!ai->isAttribute())
                return {};
            uri += mark;
            uri += element.ai;
            uri += '=';
            appendPercentEncoded(uri, element.value);
            mark = '&';
        }
    }
    return uri;
}

} // namespace packledger::gs1

#include "transport/filenames.h"

#include <algorithm>
#include <array>

namespace packledger::transport {

namespace {

constexpr qsizetype longestName = 200;

bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9')
        || code == u'-' || code == u'_' || code == u'.';
}

} // namespace

bool isSendableName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName && std::all_of(name.begin(), name.end(), isPlain)
        && isFinishedName(name.toLatin1());
}

bool isFinishedName(const QByteArray &name)
{
    constexpr std::array unfinished { ".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".download",
        ".writing", ".uploading", ".inprogress", ".lock", ".swp", "~" };
    if (name.isEmpty() || name.startsWith('.'))
        return false;
    const QByteArray lower = name.toLower();
    return std::none_of(
        unfinished.begin(), unfinished.end(), [&](const char *ending) { return lower.endsWith(ending); });
}

QString unfinishedName(const QString &name)
{
    return u'.' + name + QStringLiteral(".part");
}

QString harmlessName(const QByteArray &name)
{
    QString text = QString::fromUtf8(name).left(longestName);
    for (QChar &c : text) {
        if (!c.isPrint() || c == u'/' || c == u'\\' || c == u':')
            c = u'_';
    }
    while (text.startsWith(u'.'))
        text.replace(0, 1, u'_');
    return text.isEmpty() ? QStringLiteral("_") : text;
}

QByteArray contentTypeOf(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    const auto endsWith = [&](const char *ending) { return lower.endsWith(ending); };
    if (endsWith(".xml"))
        return "application/xml";
    if (endsWith(".json") || endsWith(".jsonld"))
        return "application/ld+json";
    if (endsWith(".edi") || endsWith(".x12") || endsWith(".856"))
        return "application/edi-x12";
    if (endsWith(".csv"))
        return "text/csv";
    return "application/octet-stream";
}

QByteArray seenName(const QByteArray &name, qint64 size, qint64 modifiedSeconds)
{
    return name + ';' + QByteArray::number(size) + ';' + QByteArray::number(modifiedSeconds);
}

} // namespace packledger::transport

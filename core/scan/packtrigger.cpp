#include "scan/packtrigger.h"

#include "scan/triggererrors.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace packledger::scan {

namespace {

constexpr int longestMs = 60'000;
constexpr qsizetype longestLine = 256; ///< bytes; more is noise
constexpr qint64 mostLost = 50; ///< lines in a row; more is a counter that was set back

} // namespace

const std::vector<TriggerProtocol> &triggerProtocols()
{
    static const std::vector<TriggerProtocol> protocols {
        { "lines", "", false },
        { "pack", "PACK", false },
        { "edges", "1", false },
        { "numbered", "", true },
        { "pack-numbered", "PACK", true },
    };
    return protocols;
}

Result<PackTrigger> PackTrigger::parse(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const QUrlQuery query(url);
    const auto wrong = [&] { return fail(codes::triggerAddress, address); };
    const auto item = [&](const char *name) { return query.queryItemValue(QLatin1StringView(name)); };
    const auto has = [&](const char *name) { return query.hasQueryItem(QLatin1StringView(name)); };
    PackTrigger trigger;
    trigger.protocol = triggerProtocols().front();
    if (!url.isValid() || address.trimmed().isEmpty())
        return wrong();
    if (url.scheme().isEmpty() && url.path() == QLatin1StringView("presence")) {
        if (has("belt") && item("belt") != QLatin1StringView("down") && item("belt") != QLatin1StringView("across"))
            return wrong();
        trigger.isDown = item("belt") == QLatin1StringView("down");
        return trigger;
    }
    if (url.scheme().isEmpty() && url.path() == QLatin1StringView("picture")) {
        trigger.kind = Kind::EachPicture;
        return trigger;
    }
    trigger.kind = Kind::Signal;
    if (url.scheme() == QLatin1StringView("tcp")) {
        trigger.target = url.host();
        trigger.port = quint16(std::max(0, url.port()));
        if (trigger.port == 0)
            return wrong();
    } else if (url.scheme() == QLatin1StringView("serial")) {
        trigger.line = Line::Serial;
        trigger.target = url.path();
    } else {
        return wrong();
    }
    if (trigger.target.isEmpty())
        return wrong();
    if (has("protocol")) {
        const auto known = std::find_if(triggerProtocols().begin(), triggerProtocols().end(),
            [&](const TriggerProtocol &each) { return each.name == item("protocol").toUtf8(); });
        if (known == triggerProtocols().end())
            return wrong();
        trigger.protocol = *known;
    }
    bool isNumber = true;
    const auto time = [&](const char *name, std::chrono::milliseconds &value) {
        if (!has(name))
            return true;
        const int ms = item(name).toInt(&isNumber);
        value = std::chrono::milliseconds(ms);
        return isNumber && ms >= 0 && ms <= longestMs;
    };
    if (!time("delay", trigger.delay) || !time("lockout", trigger.lockout))
        return wrong();
    if (has("baud"))
        trigger.baud = item("baud").toInt(&isNumber);
    if (!isNumber || trigger.baud < 50)
        return wrong();
    return trigger;
}

QString PackTrigger::address() const
{
    if (kind == Kind::Presence)
        return isDown ? QStringLiteral("presence?belt=down") : QStringLiteral("presence");
    if (kind == Kind::EachPicture)
        return QStringLiteral("picture");
    const bool isTcp = line == Line::Tcp;
    QString text = isTcp ? QStringLiteral("tcp://%1:%2").arg(target).arg(port) : QStringLiteral("serial:") + target;
    text += QStringLiteral("?protocol=%1&delay=%2&lockout=%3")
                .arg(QLatin1StringView(protocol.name))
                .arg(delay.count())
                .arg(lockout.count());
    if (!isTcp)
        text += QStringLiteral("&baud=%1").arg(baud);
    return text;
}

int TriggerReader::packsOf(const QByteArray &line)
{
    if (!line.startsWith(m_protocol.begins))
        return 0;
    if (!m_protocol.isNumbered)
        return 1;
    QByteArray digits;
    for (const char byte : line.sliced(m_protocol.begins.size())) {
        if (byte >= '0' && byte <= '9')
            digits.append(byte);
        else if (!digits.isEmpty())
            break;
    }
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    if (!isNumber)
        return 0;
    const qint64 before = std::exchange(m_number, number);
    if (before == number)
        return 0; // the same line again
    const bool isNext = before >= 0 && number > before && number - before <= mostLost;
    return isNext ? int(number - before) : 1;
}

int TriggerReader::feed(const QByteArray &bytes)
{
    int packs = 0;
    for (const char byte : bytes) {
        const bool isEnd = byte == '\r' || byte == '\n' || byte == '\x03';
        if (!isEnd && byte != '\x02') {
            if (m_line.size() < longestLine)
                m_line.append(byte);
            continue;
        }
        if (isEnd && !m_line.trimmed().isEmpty())
            packs += packsOf(m_line.trimmed());
        m_line.clear();
    }
    return packs;
}

} // namespace packledger::scan

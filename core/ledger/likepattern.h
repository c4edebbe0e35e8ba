#pragma once

#include <QString>

namespace packledger::ledger {

/// A text that LIKE with ESCAPE '!' takes for "has this part"; in lower case. "%%" for an empty part: anything.
[[nodiscard]] inline QString likePatternOf(const QString &part)
{
    QString pattern = part.trimmed().toLower();
    for (const QChar sign : { u'!', u'%', u'_' })
        pattern.replace(sign, QStringLiteral("!") + sign);
    return u'%' + pattern + u'%';
}

} // namespace packledger::ledger

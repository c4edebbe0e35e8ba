#pragma once

#include <QString>
#include <QUrl>

namespace packledger::ledger {

/// A database's URL as messages and logs may say it: without the password.
[[nodiscard]] inline QString shownUrl(const QString &url)
{
    return QUrl(url).toDisplayString();
}

} // namespace packledger::ledger

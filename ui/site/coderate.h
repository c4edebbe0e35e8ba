#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace packledger::site {

/// How many codes came within the last minute. It ages by itself: nobody need scan for the number to fall.
class CodeRate final : public QObject
{
    Q_OBJECT

public:
    explicit CodeRate(const Clock &clock, QObject *parent = nullptr);

    /// A code came now.
    void note();
    void clear();

Q_SIGNALS:
    void changed(int codes);

private:
    void age();

    const Clock &m_clock;
    std::deque<qint64> m_times; ///< of the codes, the oldest first
    QTimer m_second;
};

} // namespace packledger::site

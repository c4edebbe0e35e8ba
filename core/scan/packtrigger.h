#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace packledger::scan {

/// How a photo-eye or a controller tells of a pack: one line of text each.
struct TriggerProtocol
{
    QByteArray name; ///< stable, "lines"
    QByteArray
        begins; ///< how a line begins that tells of a pack; others are no pack; empty: any line that is not empty
    bool isNumbered = false; ///< digits follow, one more with each pack: a lost line is noticed
};

/// What there is to choose from.
[[nodiscard]] const std::vector<TriggerProtocol> &triggerProtocols();

/// By what the camera behind the printer knows that a pack is before it.
struct PackTrigger
{
    enum class Kind {
        Presence, ///< a pack comes into the picture of a camera that runs all the time, and leaves it
        EachPicture, ///< the camera is triggered by itself: each of its pictures is a pack
        Signal, ///< a photo-eye tells by a line of text
    };
    enum class Line { Serial, Tcp };

    Kind kind = Kind::Presence;
    bool isDown = false; ///< Presence: the belt runs from top to bottom of the picture, or back, not from side to side
    Line line = Line::Tcp;
    QString target {}; ///< device file or host
    quint16 port = 0; ///< Tcp
    int baud = 9600; ///< Serial, 8 data bits, no parity
    TriggerProtocol protocol {};
    std::chrono::milliseconds delay { 0 }; ///< from the signal to the moment the pack is before the camera
    std::chrono::milliseconds lockout { 30 }; ///< a second signal within it is the same pack's

    /// From an address: "presence", "presence?belt=down", "picture", "tcp://host:port", "serial:/dev/ttyS0", the last
    /// two with ?protocol=…, &delay=MS, &lockout=MS and &baud=…. Fails with trigger.address.
    [[nodiscard]] static Result<PackTrigger> parse(const QString &address);
    /// The address that parse() makes this of.
    [[nodiscard]] QString address() const;
};

/// Counts packs in what a photo-eye sends. What is no line of its protocol is dropped.
class TriggerReader
{
public:
    explicit TriggerReader(TriggerProtocol protocol)
        : m_protocol(std::move(protocol))
    {
    }

    /// Packs that these bytes tell of, with those whose lines were lost before them.
    [[nodiscard]] int feed(const QByteArray &bytes);

private:
    [[nodiscard]] int packsOf(const QByteArray &line);

    TriggerProtocol m_protocol;
    QByteArray m_line;
    qint64 m_number = -1; ///< of the last pack; -1: none yet
};

} // namespace packledger::scan

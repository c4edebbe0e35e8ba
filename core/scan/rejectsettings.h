#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace packledger::scan {

/// How a reject device is spoken to: one line of text out, one back. `{pack}` stands for the pack's id, `{number}` for
/// a running number of four digits.
struct RejectProtocol
{
    QByteArray name; ///< stable, "plain"
    QString title; ///< for people: the maker's name, where a preset is for one
    QByteArray request; ///< with its line end
    QByteArray ejected; ///< how an answer begins that says the pack is out; empty: the device does not answer
    QByteArray refused; ///< how one begins that says it could not
};

/// What there is to choose from (resources/devices/rejects.json). Those with a maker's name are where to begin with
/// that maker's machines: their text is set on the machine, so compare it with the manual.
[[nodiscard]] const std::vector<RejectProtocol> &rejectProtocols();
/// Its title in the language of whoever chooses; a maker's name as it is.
[[nodiscard]] QString titleText(const RejectProtocol &protocol);

/// Where the reject device is, and how it is spoken to.
struct RejectSettings
{
    enum class Line { Serial, Tcp, Command };

    Line line = Line::Tcp;
    QString target; ///< device file, host, or the program's path
    quint16 port = 0; ///< Tcp
    int baud = 9600; ///< Serial, 8 data bits, no parity
    RejectProtocol protocol;
    bool waits = true; ///< a pack is off the line only when the device says so
    std::chrono::milliseconds patience { 2000 }; ///< for "ejected"

    /// From an address: "tcp://host:port", "serial:/dev/ttyS0", "command:/usr/local/bin/eject", each with ?protocol=…,
    /// &wait=MS (0: does not wait) and &baud=…. Fails with reject.address.
    [[nodiscard]] static Result<RejectSettings> parse(const QString &address);
    /// The same device, spoken to by the protocol with this name; the address as it is where it cannot be read.
    [[nodiscard]] static QString withProtocol(const QString &address, const QString &name);
};

} // namespace packledger::scan

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace packledger::labels {

/// Where a printer is and how it is reached, as somebody wrote it:
/// `tcp://HOST[:9100]`, `serial:/dev/ttyUSB0[?baud=9600&data=8&parity=none&stop=1&flow=none]`, `cups:QUEUE`,
/// `file:FOLDER`. Of a coder the first two may say `job=NAME`: the artwork that it holds.
struct PrinterAddress
{
    enum class Way { Tcp, Serial, Cups, Folder };
    enum class Parity { None, Even, Odd };
    enum class Flow { None, Hardware, Software };

    Way way = Way::Tcp;
    QString host {}; ///< Tcp
    quint16 port = 9100; ///< Tcp
    QString target {}; ///< Serial: the device file; Cups: the queue; Folder: the folder
    int baud = 9600; ///< the rest: Serial
    int dataBits = 8;
    Parity parity = Parity::None;
    int stopBits = 1;
    Flow flow = Flow::None;
    QString job {}; ///< Tcp, Serial

    /// Fails with printer.address; the detail says what is wrong with it.
    [[nodiscard]] static Result<PrinterAddress> parse(const QString &url);
};

} // namespace packledger::labels

#pragma once

class QSerialPort;

namespace packledger::serialline {

/// Whether the other end of an open serial line may still hear and say something. Qt tells the end of a line by an
/// error, but since 6.8 takes the end of some lines (a pseudo terminal, an adapter that was pulled) for silence; the
/// system knows.
[[nodiscard]] bool isUp(const QSerialPort &port);

} // namespace packledger::serialline

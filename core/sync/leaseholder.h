#pragma once

#include <QByteArray>

namespace packledger::sync {

/// A name for a sender in this process, like no other: machine, process and a number drawn for it.
[[nodiscard]] QByteArray makeHolder();

/// Whether the sender of that name is certainly gone: its process ran on this machine and runs no more.
[[nodiscard]] bool isGone(const QByteArray &holder);

} // namespace packledger::sync

#pragma once

#include "scan/interpretation.h"

#include <optional>

namespace packledger::scan {

/// What a command card asks for. The cards are scanned where a key would be pressed, by hands that are full.
enum class Command : quint8 {
    Undo,
    Hold, ///< the pack scanned last
    Damaged,
    Acknowledge, ///< the stopped pack is put apart
    Register,
    Open, ///< the container scanned last is open
    SealOk, ///< its seal was looked at, and is whole
    Finish, ///< and once more: submit
    Print,
    Help,
    Queue, ///< back to the deliveries
    Lock,
    Tray, ///< shows what lies in a tray
};

/// What a command card asks for.
struct CardCommand
{
    Command command = Command::Undo;
    int tray = 0; ///< of Tray

    friend bool operator==(const CardCommand &, const CardCommand &) = default;
};

/// The content of a card: a GS1 element string of company-internal information (AI 99), so that every scanner set up
/// for packs reads it. Its letters stand on the same keys of US, German and French keyboards, and their case does not
/// matter: a card must work with a scanner that is set up wrong.
[[nodiscard]] QByteArray cardContent(const CardCommand &command);

/// The command of a reading; nothing for everything that is no card of ours.
[[nodiscard]] std::optional<CardCommand> commandOf(const Interpretation &meaning);

} // namespace packledger::scan

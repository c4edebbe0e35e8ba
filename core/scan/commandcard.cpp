#include "scan/commandcard.h"

#include <array>

namespace packledger::scan {

namespace {

constexpr char application[] = "99";
constexpr char mark[] = "PLCD"; // what tells our cards from other people's AI 99

struct Word
{
    Command command;
    const char *word;
};

// No A, M, Q, W, Y or Z: these wander between keyboard layouts.
constexpr std::array words {
    Word { Command::Undo, "UNDO" },
    Word { Command::Hold, "HOLD" },
    Word { Command::Damaged, "DEFECT" },
    Word { Command::Acknowledge, "SEEN" },
    Word { Command::Register, "REGISTER" },
    Word { Command::Open, "OPEN" },
    Word { Command::SealOk, "UNBROKEN" },
    Word { Command::Finish, "FINISH" },
    Word { Command::Print, "PRINT" },
    Word { Command::Help, "HELP" },
    Word { Command::Queue, "BEGIN" },
    Word { Command::Lock, "LOCK" },
    Word { Command::Tray, "TR" },
};

} // namespace

QByteArray cardContent(const CardCommand &command)
{
    for (const Word &word : words) {
        if (word.command == command.command)
            return QByteArray(application) + mark + word.word
                + (command.command == Command::Tray ? QByteArray::number(command.tray) : QByteArray());
    }
    return {};
}

std::optional<CardCommand> commandOf(const Interpretation &meaning)
{
    if (!meaning.elements)
        return std::nullopt;
    if (meaning.elements->count() != 1)
        return std::nullopt;
    const QByteArray value = meaning.elements->value(application).toByteArray().toUpper();
    if (!value.startsWith(mark))
        return std::nullopt;
    const QByteArray asked = value.mid(static_cast<qsizetype>(sizeof mark) - 1);
    for (const Word &word : words) {
        if (word.command != Command::Tray && asked == word.word)
            return CardCommand { word.command, 0 };
    }
    bool isNumber = false;
    const int tray = asked.startsWith("TR") ? asked.mid(2).toInt(&isNumber) : 0;
    return isNumber && tray > 0 ? std::optional(CardCommand { Command::Tray, tray }) : std::nullopt;
}

} // namespace packledger::scan

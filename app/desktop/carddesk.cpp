#include "desktop/carddesk.h"

#include "common/page.h"
#include "common/sounds.h"
#include "dock/receiptpresenter.h"
#include "shell/mainwindow.h"

#include <algorithm>

namespace packledger::desktop {

using common::Tone;

CardDesk::CardDesk(common::Sounds &sounds, const dock::ReceiptPresenter &receipt)
    : m_sounds(sounds)
    , m_receipt(receipt)
{
}

void CardDesk::obey(const scan::CardCommand &card, shell::MainWindow &window, Where where)
{
    const bool isAtDock = where != Where::Elsewhere;
    using scan::Command;
    const auto press = [this, &window](const QKeySequence &key, bool isMeant = true) {
        if (!isMeant || !window.page()->trigger(key)) {
            m_sounds.play(Tone::Attention);
            Q_EMIT told(Tone::Attention, tr("There is nothing that this card could do now."));
        }
    };
    switch (card.command) {
    case Command::Undo:
        // Not F8: where nothing is scanned, that key takes other things back, or away.
        return press(where == Where::Item ? QKeySequence(Qt::Key_F8) : QKeySequence(QKeySequence::Undo));
    case Command::Hold:
        return press(Qt::Key_F4, isAtDock);
    case Command::Damaged:
        return press(Qt::Key_F6, isAtDock);
    case Command::Acknowledge:
    case Command::SealOk:
        return press(Qt::Key_F7, isAtDock);
    case Command::Register:
    case Command::Open:
        return press(Qt::Key_F5, isAtDock);
    case Command::Finish:
        return press(Qt::Key_F12);
    case Command::Print:
        return press(Qt::Key_F9);
    case Command::Help:
        return window.toggleHelp();
    case Command::Queue:
        return Q_EMIT queueRequested();
    case Command::Lock:
        return Q_EMIT lockRequested();
    case Command::Tray:
        return tellTray(card.tray);
    }
}

void CardDesk::tellTray(int tray)
{
    const std::vector<dock::HeldRow> &held = m_receipt.state().held;
    const auto row
        = std::find_if(held.begin(), held.end(), [tray](const dock::HeldRow &one) { return one.tray == tray; });
    if (row == held.end())
        Q_EMIT told(Tone::Neutral, tr("Tray %1 is empty.").arg(tray));
    else
        Q_EMIT told(row->tone, tr("Tray %1: %2, %3.").arg(QString::number(tray), row->product, row->reason));
}

} // namespace packledger::desktop

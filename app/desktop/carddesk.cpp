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

void CardDesk::obey(const scan::CardCommand &card, shell::MainWindow &window, bool isReceiving)
{
    using common::HouseKey;
    using scan::Command;
    const shell::Place place = window.place();
    const bool isAmongPacks = place != shell::Place::Site && place != shell::Place::Partners;
    const auto press = [this, &window](const auto &key, bool isMeant = true) {
        if (!isMeant || !window.page()->trigger(key)) {
            m_sounds.play(Tone::Attention);
            Q_EMIT told(Tone::Attention, tr("There is nothing that this card could do now."));
        }
    };
    switch (card.command) {
    case Command::Undo:
        return press(HouseKey::Undo, isAmongPacks);
    case Command::Hold:
        return press(HouseKey::Hold, isAmongPacks);
    case Command::Damaged:
        return press(Qt::Key_F6, isReceiving);
    case Command::Acknowledge:
    case Command::SealOk:
        return press(Qt::Key_F7, isReceiving);
    case Command::Register:
    case Command::Open:
        return press(Qt::Key_F5, isReceiving);
    case Command::Finish:
        return press(HouseKey::Finish);
    case Command::Print:
        return press(HouseKey::Print);
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

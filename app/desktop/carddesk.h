#pragma once

#include "common/tokens.h"
#include "scan/commandcard.h"

#include <QObject>

namespace packledger::common {
class Sounds;
}

namespace packledger::dock {
class ReceiptPresenter;
}

namespace packledger::shell {
class MainWindow;
}

namespace packledger::desktop {

/// What the command cards of the site do at this station: most press a key of the page in view.
class CardDesk final : public QObject
{
    Q_OBJECT

public:
    CardDesk(common::Sounds &sounds, const dock::ReceiptPresenter &receipt);

    /// What is in view in the window.
    enum class Where { Receipt, Item, Elsewhere };
    /// A key says another thing on another page: a card for packs on the dock must not stop a line.
    void obey(const scan::CardCommand &card, shell::MainWindow &window, Where where);

Q_SIGNALS:
    void told(packledger::common::Tone tone, const QString &sentence);
    void queueRequested();
    void lockRequested();

private:
    void tellTray(int tray);

    common::Sounds &m_sounds;
    const dock::ReceiptPresenter &m_receipt;
};

} // namespace packledger::desktop

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

    /// Undo and hold are about packs, not about a label's draft or a document. What only a receipt is told
    /// is for it alone: the key of it says another thing elsewhere.
    void obey(const scan::CardCommand &card, shell::MainWindow &window, bool isReceiving);

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

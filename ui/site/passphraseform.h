#pragma once

#include "common/card.h"
#include "site/ledgerstate.h"

class QLabel;

namespace packledger::common {
class Button;
class FormField;
} // namespace packledger::common

namespace packledger::site {

/// Asks for the passphrase that backups are encrypted with, twice; forgets it once it is told.
class PassphraseForm final : public common::Card
{
    Q_OBJECT

public:
    explicit PassphraseForm(QWidget *parent = nullptr);

    void render(const LedgerState &state);
    /// Does what its first button says.
    void finish();

Q_SIGNALS:
    void passphraseGiven(const QString &passphrase, const QString &again);
    void encryptionEnded();

private:
    bool m_isOpen = false;
    common::FormField *m_first;
    common::FormField *m_again;
    QLabel *m_message;
    common::Button *m_keep;
    common::Button *m_end;
};

} // namespace packledger::site

#pragma once

#include "common/card.h"
#include "line/sourcesstate.h"

class QLabel;

namespace packledger::common {
class FormField;
}

namespace packledger::line {

class SignPanel;

/// A source pack expires before the new packs would: why it is used all the same, and who signs for that.
class ExpiryPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit ExpiryPanel(QWidget *parent = nullptr);

    void render(const ShorterState &state);

Q_SIGNALS:
    void signatureGiven(const QString &login, const QString &pin, const QString &reason);

private:
    QLabel *m_words;
    common::FormField *m_reason;
    SignPanel *m_sign;
    bool m_isOpen = false;
};

} // namespace packledger::line

#pragma once

#include "common/card.h"
#include "verification/verificationstate.h"

namespace packledger::common {
class TokenPanel;
} // namespace packledger::common

namespace packledger::verification {

/// Who may ask over the network, by their tokens.
class AskersPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit AskersPanel(QWidget *parent = nullptr);

    void render(const VerificationState &state);
    void takeKeyboard();

Q_SIGNALS:
    void tokenRequested(const QString &name, const QString &client);
    void endRequested(const QString &name);
    void tokenCopied();

private:
    QWidget *m_nobody;
    common::TokenPanel *m_tokens;
};

} // namespace packledger::verification

#pragma once

#include "common/card.h"
#include "verification/verificationstate.h"

class QLineEdit;

namespace packledger::common {
class Button;
class ChoiceRow;
class FormField;
class OptionList;
} // namespace packledger::common

namespace packledger::verification {

/// Who may ask over the network: makes tokens, shows a new one once, ends them.
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
    void tellEnd();

    QString m_chosen;
    bool m_mayManage = false;
    common::OptionList *m_askers;
    QWidget *m_nobody;
    common::Button *m_end;
    common::FormField *m_name;
    common::ChoiceRow *m_clients;
    common::Button *m_make;
    QWidget *m_tokenRow;
    QLineEdit *m_token;
};

} // namespace packledger::verification

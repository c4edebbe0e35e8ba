#pragma once

#include "common/card.h"
#include "dock/receiptstate.h"

namespace packledger::common {
class OptionList;
}

namespace packledger::dock {

/// How much of the delivery must be seen, with what each choice means. A click or Enter chooses.
class PolicyPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit PolicyPanel(QWidget *parent = nullptr);

    void render(const PolicyState &state);
    /// The keyboard goes to the policy that holds now.
    void focusChosen();

Q_SIGNALS:
    void policyChosen(const QString &policy);

private:
    common::OptionList *m_options;
};

} // namespace packledger::dock

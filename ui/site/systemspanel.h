#pragma once

#include "site/endpointstate.h"

#include <QWidget>

namespace packledger::common {
class Button;
class ChoiceRow;
class TokenPanel;
} // namespace packledger::common

namespace packledger::site {

/// Tokens of other systems, the site's own among them, and what each of them is for.
class SystemsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SystemsPanel(QWidget *parent = nullptr);

    void render(const EndpointState &state);

Q_SIGNALS:
    void houseTokenRequested();
    void tokenRequested(const QString &name, const QString &scope, const QString &client);
    void endRequested(const QString &name);
    void tokenCopied();

private:
    common::TokenPanel *m_tokens;
    common::ChoiceRow *m_scopes;
    common::Button *m_house;
};

} // namespace packledger::site

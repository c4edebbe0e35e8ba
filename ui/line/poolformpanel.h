#pragma once

#include "common/card.h"
#include "line/poolsstate.h"

class QLabel;

namespace packledger::common {
class ChoiceRow;
class FormField;
class HealthList;
} // namespace packledger::common

namespace packledger::line {

/// A new pool, with what it would give and how its numbers stand against guessing while one types.
class PoolFormPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit PoolFormPanel(QWidget *parent = nullptr);

    void render(const PoolFormState &state);
    void begin();
    [[nodiscard]] PoolInput input() const;

Q_SIGNALS:
    void previewRequested(const packledger::line::PoolInput &input);
    void closeRequested();

private:
    void showKind();

    common::ChoiceRow *m_kinds;
    common::ChoiceRow *m_products;
    common::FormField *m_gtin;
    QLabel *m_marketTitle;
    common::ChoiceRow *m_markets;
    QLabel *m_styleTitle;
    common::ChoiceRow *m_styles;
    common::FormField *m_length;
    common::FormField *m_alphabet;
    common::FormField *m_from;
    common::FormField *m_to;
    common::FormField *m_prefix;
    common::FormField *m_extension;
    common::FormField *m_client;
    common::FormField *m_name;
    common::FormField *m_lowWater;
    common::HealthList *m_preview;
};

} // namespace packledger::line

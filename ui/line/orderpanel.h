#pragma once

#include "common/card.h"
#include "line/linestate.h"

class QLabel;

namespace packledger::common {
class Button;
class ChoiceRow;
class FormField;
} // namespace packledger::common

namespace packledger::line {

/// A new work order in four steps: product, lot and expiry, quantity, packing. A scan of the product fills what it
/// says. Enter goes on, and plans at the end.
class OrderPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit OrderPanel(QWidget *parent = nullptr);

    void render(const OrderFormState &state);
    void begin();
    /// The next step, or the plan; says what is missing.
    void goOn();
    /// One step back; false where it is the first one.
    bool goBack();
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] bool canGoOn() const { return !m_state.isBusy; }

Q_SIGNALS:
    /// Answered by render(), before the signal returns.
    void checkRequested(const packledger::line::OrderInput &input);
    void planRequested(const packledger::line::OrderInput &input);
    void previewRequested(const packledger::line::OrderInput &input);
    void closeRequested();
    void stepChanged();

private:
    enum Step { Product, LotAndExpiry, Quantity, Packing, stepCount };

    [[nodiscard]] OrderInput input() const;
    void go(int step);
    void empty();
    /// Tells of each fault beneath its field, of those up to this step, and shows the first. False where there is none.
    bool showFaults();
    void showProducts();
    QWidget *column(const std::vector<QWidget *> &widgets);

    OrderFormState m_state;
    int m_step = 0;
    std::vector<QWidget *> m_pages;
    QLabel *m_progress;
    QLabel *m_title;
    void showPools();

    common::ChoiceRow *m_products;
    common::FormField *m_gtin;
    common::FormField *m_name;
    common::FormField *m_lot;
    common::FormField *m_expiry;
    common::FormField *m_quantity;
    common::FormField *m_rejects;
    common::FormField *m_target;
    common::FormField *m_limit;
    QLabel *m_clientTitle;
    common::ChoiceRow *m_clients;
    QLabel *m_poolTitle;
    common::ChoiceRow *m_pools;
    common::ChoiceRow *m_markets;
    common::ChoiceRow *m_levels;
    common::ChoiceRow *m_templates;
    QLabel *m_templateTitle;
    QLabel *m_needed;
    QLabel *m_message;
    common::Button *m_back;
};

} // namespace packledger::line

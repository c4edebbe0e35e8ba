#pragma once

#include "common/page.h"
#include "site/rulesstate.h"

class QLabel;

namespace packledger::common {
class Card;
}

namespace packledger::site {

class DeviceList;
class OptionsForm;

/// The site's rules: the subjects, and beside them the rules of the chosen one with what each means.
class RulesScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit RulesScreen(QWidget *parent = nullptr);

    void render(const RulesState &state);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void subjectChosen(const QString &id);
    void ruleEntered(const QString &key, const QString &value);
    void resetRequested();

private:
    DeviceList *m_subjects;
    common::Card *m_card;
    QLabel *m_words;
    QLabel *m_locked;
    OptionsForm *m_rules;
    QAction *m_reset = nullptr;
};

} // namespace packledger::site

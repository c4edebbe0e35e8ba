#pragma once

#include "common/tokenstate.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QHBoxLayout;
class QVBoxLayout;

namespace packledger::common {

class Button;
class ChoiceRow;
class FormField;
class OptionList;

/// Tokens that others come in with: makes them, shows a new one once, ends them.
class TokenPanel final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString name; ///< of the field for the holder's name
        QString nameHint;
        QString make;
        QString clients; ///< above the choice of clients; empty: nothing
        QString everybody; ///< the first of them
        QString oneClient; ///< the others; %1 is the name
    };

    explicit TokenPanel(const Words &words, QWidget *parent = nullptr);

    /// What is asked between the name and the client.
    void addQuestion(QWidget *question);
    /// A key beside the one that makes a token.
    void addKey(QWidget *key);

    /// `title` stands above the new token.
    void render(const TokenState &state, const QString &title, bool mayChange);
    void takeKeyboard();

Q_SIGNALS:
    void tokenRequested(const QString &name, const QString &client);
    void endRequested(const QString &name);
    void tokenCopied();

private:
    void tellEnd();
    void offerClients(const QStringList &clients);

    Words m_words;
    QString m_chosen;
    int m_made = 0;
    bool m_mayChange = false;
    QWidget *m_fresh;
    QLabel *m_title;
    QLineEdit *m_token;
    OptionList *m_holders;
    Button *m_end;
    FormField *m_name;
    QVBoxLayout *m_questions;
    QLabel *m_clientsTitle;
    ChoiceRow *m_clients;
    QHBoxLayout *m_keys;
    Button *m_make;
};

} // namespace packledger::common

#include "sync/teststepwords.h"

#include "base/errortext.h"

#include <QCoreApplication>

namespace packledger::sync {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PartnerWizard)
};

} // namespace

QString titleOf(const TestStep &step)
{
    if (step.name == "resolve")
        return Text::tr("Address");
    if (step.name == "connect")
        return Text::tr("Connection");
    if (step.name == "certificate")
        return Text::tr("Certificate of the server");
    if (step.name == "host-key")
        return Text::tr("Key of the server");
    if (step.name == "sign-in")
        return Text::tr("Sign-in");
    if (step.name == "write")
        return Text::tr("Putting documents there");
    if (step.name == "read")
        return Text::tr("Fetching documents");
    if (step.name == "identity")
        return Text::tr("Our certificate");
    if (step.name == "partner-certificate")
        return Text::tr("Their certificate");
    return QString::fromLatin1(step.name);
}

QString detailOf(const TestStep &step)
{
    if (step.error)
        return errorSentence(*step.error);
    return step.terms ? wordsOf(*step.terms) : step.said;
}

} // namespace packledger::sync

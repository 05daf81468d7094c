// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One of the first questions, which can be read aloud. */
QuestionFrame {
    id: root

    required property OnboardingController onboarding
    /** The text as it is read aloud. */
    property string spokenText: root.text
    /** What is read aloud after title and text: lines, answers. */
    property list<string> toRead

    /** A knowledge card about what is asked. */
    signal cardRequested(id: string)

    isAnswered: root.onboarding.isAnswered
    onNextRequested: root.onboarding.next()

    corner: [
        // Keeps the place of the button until it is known whether there is one: the title stays where it is.
        Item {
            Layout.topMargin: -6
            Layout.rightMargin: -10
            implicitWidth: Theme.targetMin
            implicitHeight: Theme.targetMin
            visible: !offer.isTold && !root.onboarding.canReadAloud
        },
        IconButton {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: -6
            Layout.rightMargin: -10
            visible: root.onboarding.canReadAloud
            iconName: "speaker-high"
            color: Theme.primary
            text: qsTr("Read this aloud")
            onClicked: root.onboarding.readAloud()
        }
    ]

    // The voice is looked up once the question stands there.
    Timer {
        id: offer

        property bool isTold: false
        readonly property list<string> texts: [root.title, root.spokenText].concat(root.toRead).filter(text => text !== "") // qmllint disable

        interval: 120
        running: true
        onTextsChanged: restart()
        onTriggered: {
            root.onboarding.offerReading(texts); // qmllint disable
            isTold = true;
        }
    }
}

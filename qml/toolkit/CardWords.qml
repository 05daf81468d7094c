// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** What a knowledge card says, one thing to do, how sure we are, and where it comes from. */
ColumnLayout {
    id: root

    required property CardsController cards
    /** Where the title ends, from the top. */
    readonly property real titleEnd: title.y + title.height

    signal actionRequested
    signal nextRequested

    spacing: 0

    AppText {
        Layout.fillWidth: true
        text: root.cards.groupName
        token: Theme.smallStrong
        color: Theme.primary
    }
    AppText {
        id: title

        Layout.fillWidth: true
        text: root.cards.title
        token: Theme.h1
        heading: true
    }
    Repeater {
        model: root.cards.paragraphs
        delegate: AppText {
            required property string modelData

            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            text: modelData
            token: Theme.bodyL
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapXxl

        AppText {
            Layout.fillWidth: true
            text: qsTr("One thing to do")
            token: Theme.smallStrong
            color: Theme.primary
        }
        AppText {
            Layout.fillWidth: true
            text: root.cards.actionText
        }
        SecondButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapXs
            visible: text !== ""
            text: root.cards.actionButton
            onClicked: root.actionRequested()
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapXxl
        text: qsTr("How sure are we?")
        token: Theme.h3
        heading: true
    }
    Badge {
        Layout.topMargin: Theme.gapS
        Layout.maximumWidth: root.width
        text: root.cards.certaintyWord
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        text: root.cards.certaintyText
    }
    Fold {
        id: doctor

        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        visible: root.cards.doctorWords.length > 0
        text: qsTr("In the words of doctors")

        Repeater {
            model: root.cards.doctorWords
            delegate: AppText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
    }
    Fold {
        id: sources

        Layout.fillWidth: true
        text: qsTr("Sources")

        AppText {
            Layout.fillWidth: true
            text: root.cards.source
        }
        Repeater {
            model: root.cards.linkNames
            delegate: LinkButton {
                required property string modelData
                required property int index

                Layout.fillWidth: true
                atStart: true
                text: modelData
                token: Theme.body
                Accessible.description: qsTr("Opens in the browser")
                onClicked: Qt.openUrlExternally(root.cards.linkAddresses[index])
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        text: root.cards.reviewedText
        token: Theme.small
        color: Theme.ink2
    }
    Card {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapXxl
        visible: root.cards.nextTitle !== ""

        NavRow {
            Layout.fillWidth: true
            text: root.cards.nextTitle
            detail: qsTr("Next card")
            onClicked: root.nextRequested()
        }
    }
    Item {
        implicitHeight: Theme.gapXxl
    }

    Connections {
        // Another card begins with its folds closed.
        function onChanged(): void {
            doctor.isOpen = false;
            sources.isOpen = false;
        }

        target: root.cards
    }
}

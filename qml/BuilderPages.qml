// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App

/** Opens the pages on which a therapist writes programs and hands them over; part of Pages.qml. */
Item {
    id: root

    // Pages.qml itself: its type would lead back here.
    required property var pages
    /** The page that is shown, for its wishes. */
    property alias page: wishes.target
    /** Nobody's, until the first of these pages is opened. */
    property BuilderController builder: null

    function openPrograms(): void {
        d.begin();
        root.pages.show("builder/ProgramShelfPage.qml", "clinic-programs", {
            "shelf": root.builder.shelf
        });
    }

    /** The program that the controller holds. */
    function openBuilder(): void {
        d.begin();
        root.pages.show("builder/BuilderPage.qml", "builder", {
            "builder": root.builder,
            "settings": root.pages.app.settings
        });
    }

    function openNew(): void {
        d.begin();
        root.builder.beginNew();
        root.openBuilder();
    }

    function openPreview(): void {
        root.pages.show("player/PlayerPage.qml", "preview", {
            "player": root.builder.preview,
            "help": root.pages.app.help
        });
    }

    QtObject {
        id: d

        function begin(): void {
            root.builder = root.pages.app.clinic.builder;
        }
    }

    Connections {
        function onPreviewEnded(): void {
            if (root.pages.currentPage === "preview")
                root.pages.closePage();
        }

        target: root.builder
    }
    Connections {
        id: wishes

        function onNewRequested(): void {
            root.openNew();
        }

        function onDraftRequested(key: string): void {
            if (root.builder.openDraft(key))
                root.openBuilder();
        }

        function onTemplateRequested(key: string): void {
            if (root.builder.shelf.beginWithTemplate(key))
                root.openBuilder();
        }

        function onGivenRequested(key: string): void {
            if (root.builder.shelf.beginWithGiven(key))
                root.openBuilder();
        }

        function onBuiltInRequested(key: string): void {
            if (root.builder.shelf.beginWithBuiltIn(key))
                root.openBuilder();
        }

        function onPreviewRequested(): void {
            root.openPreview();
        }

        function onCodeRequested(): void {
            root.pages.therapist.openCode(root.builder.handOver.code, "");
        }

        enabled: root.builder !== null
        ignoreUnknownSignals: true
    }
}

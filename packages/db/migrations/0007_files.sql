CREATE TABLE "file" (
	"space_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"bytes" integer NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"media_type" text,
	"sha256" text,
	"stored_at" timestamp with time zone,
	"attached_kind" text,
	"attached_id" uuid,
	CONSTRAINT "file_space_id_id_pk" PRIMARY KEY("space_id","id")
);
--> statement-breakpoint
CREATE TABLE "file_chunk" (
	"space_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "file_chunk_space_id_file_id_number_pk" PRIMARY KEY("space_id","file_id","number")
);
--> statement-breakpoint
CREATE TABLE "file_usage" (
	"space_id" uuid PRIMARY KEY NOT NULL,
	"bytes" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "file_chunk" ADD CONSTRAINT "file_chunk_space_id_file_id_file_space_id_id_fk" FOREIGN KEY ("space_id","file_id") REFERENCES "public"."file"("space_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "file_attached" ON "file" USING btree ("space_id","attached_kind","attached_id");